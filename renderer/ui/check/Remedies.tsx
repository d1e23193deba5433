import { remedyLabel } from '../../actions/words/findingText.ts';
import { runRemedy } from '../../actions/check/remedies.ts';
import type { Finding } from '../../model/check/finding.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActionContext, useEditor, useReadOnly, useT } from '../context.tsx';
import styles from './Finding.module.css';

const css = classesOf(styles);

/** What clears a finding, a button each; the first is the one that was thought of first. `aboutId` holds the sentence. */
export function Remedies({ finding, aboutId }: Readonly<{ finding: Finding; aboutId: string }>) {
  const editor = useEditor();
  const context = useActionContext();
  const t = useT();
  const isReadOnly = useReadOnly();
  // The banner says why nothing can be changed.
  if (finding.isSilenced || isReadOnly) return null;
  return finding.remedies.map((remedy, index) => (
    <button
      key={index}
      type="button"
      data-part={`remedy${index}`}
      data-first={index === 0 || undefined}
      className={css('remedy')}
      aria-describedby={aboutId}
      onClick={() => runRemedy(context, remedy)}
    >
      {remedyLabel(remedy, editor.get().document, t)}
    </button>
  ));
}
