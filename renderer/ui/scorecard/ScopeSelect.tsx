import { cardName } from '../../actions/words/cardName.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { rankSegments } from '../../model/queries/ranking.ts';
import { useT } from '../context.tsx';
import { SelectField } from '../widgets/SelectField.tsx';

const WHOLE = 'whole';
const SEGMENT = 'segment:';

type ScopeSelectProps = Readonly<{
  label: string;
  document: CanvasDocument;
  /** A segment's id; null for the whole model. */
  value: string | null;
  onChange: (segmentId: string | null) => void;
}>;

/** Which part of a model is compared: all of it, or one segment with what it is linked to. */
export function ScopeSelect({ label, document, value, onChange }: ScopeSelectProps) {
  const t = useT();
  const segments = rankSegments(document);
  const isThere = segments.some(({ id }) => id === value);
  return (
    <SelectField
      label={label}
      value={isThere ? SEGMENT + value : WHOLE}
      options={[
        { id: WHOLE, label: t('compare.wholeModel') },
        ...segments.map(({ id, text }) => ({ id: SEGMENT + id, label: cardName(text, t) })),
      ]}
      onChange={(key) => onChange(key === WHOLE ? null : key.slice(SEGMENT.length))}
    />
  );
}
