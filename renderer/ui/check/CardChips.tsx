import { cardName } from '../../actions/words/cardName.ts';
import { showOnCanvas } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import styles from './Finding.module.css';

const css = classesOf(styles);

/** More than these on one finding nobody looks through: the last chip leads to all of them. */
const MOST_CHIPS = 6;

/** The cards a finding is about. Each leads to the canvas with all of them selected and itself in view. */
export function CardChips({ cards }: Readonly<{ cards: readonly string[] }>) {
  const editor = useEditor();
  const t = useT();
  const { document } = editor.get();
  const known = cards.filter((id) => document.cards.has(id));
  const rest = known.length - MOST_CHIPS;
  if (known.length === 0) return null;
  return (
    <ul className={css('chips')} aria-label={t('check.cards')}>
      {known.slice(0, MOST_CHIPS).map((id, index) => {
        const card = cardName(document.cards.get(id)?.text ?? '', t);
        return (
          <li key={id}>
            <button
              type="button"
              data-part={`card${index}`}
              className={css('chip')}
              title={t('check.showOnCanvas', { card })}
              onClick={() => showOnCanvas(editor, [id, ...known.filter((other) => other !== id)])}
            >
              <CardBadge size="small" cardId={id} />
              <span className={css('chipText')}>{card}</span>
            </button>
          </li>
        );
      })}
      {rest > 0 && (
        <li>
          <button type="button" data-part="rest" className={css('chip')} onClick={() => showOnCanvas(editor, known)}>
            {t('check.moreCards', { count: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}
