import { useEditorState } from '../context.tsx';
import { SegmentBadge, type SegmentBadgeProps } from '../widgets/SegmentBadge.tsx';

type CardBadgeProps = Omit<SegmentBadgeProps, 'sign'> & Readonly<{ cardId: string }>;

/** The badge of a card that is a segment; nothing for other cards. */
export function CardBadge({ cardId, ...badge }: CardBadgeProps) {
  const sign = useEditorState((state) => state.derived.signs.get(cardId));
  return sign && <SegmentBadge sign={sign} {...badge} />;
}
