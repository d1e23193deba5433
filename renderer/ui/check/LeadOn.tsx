import { runRemedy } from '../../actions/check/remedies.ts';
import { remedyLabel } from '../../actions/words/findingText.ts';
import type { Remedy } from '../../model/check/finding.ts';
import { useActionContext, useEditor, useReadOnly, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';

type LeadOnProps = Readonly<{
  remedy: Remedy;
  autoFocus?: boolean;
  /** Called instead of the remedy, with what runs it: for a dialog that has to close before. */
  onPress?: (run: () => void) => void;
}>;

/** The way on from a place where there is nothing yet, said and done as a finding’s remedy is. A read-only document has none. */
export function LeadOn({ remedy, autoFocus = false, onPress = (run) => run() }: LeadOnProps) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const isReadOnly = useReadOnly();
  if (isReadOnly) return null;
  return (
    <Button tone="primary" autoFocus={autoFocus} onPress={() => onPress(() => runRemedy(context, remedy))}>
      {remedyLabel(remedy, editor.get().document, t)}
    </Button>
  );
}
