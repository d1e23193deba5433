import { Plus } from 'lucide-react';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { CardComposer } from './CardComposer.tsx';
import { useHands, type Writing } from './hands.ts';
import styles from './StageCell.module.css';
import { cardsAt, cellKey, kindName, rowName, stageName, type Place } from './place.ts';
import { StageCard } from './StageCard.tsx';
import { addCard } from './stageSteps.ts';
import { openTactics } from './tacticChoices.ts';

const css = classesOf(styles);

type StageCellProps = Readonly<{
  place: Place;
  writing: Writing | null;
  /** How many ideas an empty cell shows at once; the rest is in its menu. */
  ideas: number;
}>;

/** Who serves a stage for a row's segments; ideas for it where nobody does. */
export function StageCell({ place, writing, ideas }: StageCellProps) {
  const t = useT();
  const { row, stage } = place;
  const cards = cardsAt(place);
  const isGap = stage !== null && cards.length === 0;
  const words = isGap ? t('lifeCycle.nobody') : t('cards.count', { count: cards.length });
  const name = t('lifeCycle.cell', { stage: stageName(stage, t), segment: rowName(row, t), cards: words });
  return (
    <div role="gridcell" className={css('slot')}>
      {/* A group, for a cell of its own is called by all it holds. */}
      <div role="group" aria-label={name} data-cell={cellKey(stage)} data-gap={isGap || undefined} className={css('cell')}>
        {cards.length > 0 && (
          <ul className={css('cards')}>
            {cards.map((card) => (
              <StageCard key={card.id} card={card} place={place} />
            ))}
          </ul>
        )}
        {isGap && <Ideas place={place} most={ideas} />}
        {writing && <CardComposer writing={writing} />}
        {stage !== null && !writing && <AddButton place={place} />}
      </div>
    </div>
  );
}

/** What the method suggests, as outlines of cards that are not there yet: one click makes one. */
function Ideas({ place, most }: Readonly<{ place: Place; most: number }>) {
  const t = useT();
  const hands = useHands();
  const { row, stage } = place;
  const tactics = openTactics(place, t).slice(0, most);
  const add = (block: (typeof tactics)[number]['block'], text: string): void => {
    hands.focusCard(place, addCard(hands.steps, place, block, text));
  };
  return (
    <ul className={css('cards')}>
      {tactics.map(({ key, block, text }) => (
        <li key={key}>
          <button
            type="button"
            data-item
            tabIndex={-1}
            className={css('idea')}
            aria-label={t('lifeCycle.promptFor', {
              tactic: text,
              kind: kindName(block, t),
              stage: stageName(stage, t),
              segment: rowName(row, t),
            })}
            onClick={() => add(block, text)}
          >
            <Plus size={13} strokeWidth={1.75} aria-hidden className={css('kind')} />
            <span className={css('text')}>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function AddButton({ place }: Readonly<{ place: Place }>) {
  const t = useT();
  const hands = useHands();
  const words = { stage: stageName(place.stage, t), segment: rowName(place.row, t) };
  return (
    <button
      type="button"
      data-item
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={t('lifeCycle.addTo', words)}
      className={css('add')}
      onClick={(event) => hands.openMenu({ place, cardId: null, anchor: event.currentTarget.getBoundingClientRect() })}
    >
      <Plus size={13} strokeWidth={1.75} aria-hidden />
      {t('lifeCycle.add')}
    </button>
  );
}
