import { directSegments } from '../../model/queries/segments.ts';
import { useEditor } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';

/** The letters of the segments a card serves, or of the segment it is; as on the board, and as quiet. */
export function CardSigns({ cardId }: Readonly<{ cardId: string }>) {
  // Nothing but the vote changes behind the dialog.
  const { links, signs } = useEditor().get().derived;
  const own = signs.get(cardId);
  const shown = own ? [own] : directSegments(links, signs, cardId);
  return shown.map((sign) => <SegmentBadge key={sign.id} sign={sign} size="small" isSilent />);
}
