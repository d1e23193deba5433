import { openField } from '../../actions/check/openField.ts';
import { cardName } from '../../actions/words/cardName.ts';
import type { Card } from '../../model/document.ts';
import type { FieldKey } from '../../model/fields.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useServices, useT } from '../context.tsx';
import scorecardStyles from './Scorecard.module.css';
import styles from './Service.module.css';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);

type CardButtonProps = Readonly<{ card: Card; field: FieldKey; /** Instead of the card's own name. */ label?: string }>;

/** Leads to a card's field in the inspector. */
export function CardButton({ card, field, label }: CardButtonProps) {
  const t = useT();
  const editor = useEditor();
  const { app } = useServices();
  return (
    <button type="button" className={css('cardButton')} onClick={() => openField(app, editor, card.id, field)}>
      {label ?? cardName(card.text, t)}
    </button>
  );
}

/** Nothing is recorded: what is missing, and where it can be filled in. */
export function NothingYet({ text, cards, field }: Readonly<{ text: string; cards: readonly Card[]; field: FieldKey }>) {
  const t = useT();
  if (cards.length === 0) return <p className={common('muted')}>{t('scorecard.noRelationships')}</p>;
  return (
    <>
      <p className={common('muted')}>{text}</p>
      <ul className={css('list')}>
        {cards.map((card) => (
          <li key={card.id}>
            <CardButton card={card} field={field} label={t('scorecard.fillIn', { card: cardName(card.text, t) })} />
          </li>
        ))}
      </ul>
    </>
  );
}
