import { Minus, Plus, type LucideIcon } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import type { Vote } from '../../model/workshop/votes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { SPOKEN } from '../widgets/spoken.ts';
import { CardSigns } from './CardSigns.tsx';
import { optionGroups } from './optionGroups.ts';
import { useRowFocus } from './useRowFocus.ts';
import styles from './Options.module.css';
import voteStyles from './Vote.module.css';

const css = classesOf(styles);
const common = classesOf(voteStyles);

type OptionListProps = Readonly<{
  vote: Vote;
  label: string;
  countOf: (card: string) => number;
  /** Whether there are dots left to add. */
  canAdd: boolean;
  onChange: (card: string, by: 1 | -1) => void;
  /** What stands at the right edge of a row, hidden from those who hear the row’s name. */
  children: (count: number) => ReactNode;
  /** Digits and what deletes them, where a number is typed; true if it took the key. */
  onKey?: (event: KeyboardEvent<HTMLElement>, card: string) => boolean;
  onVisit?: () => void;
}>;

/** The cards of a vote by block. A click, Space, Enter or + adds to a card, − and Backspace take away. */
export function OptionList({ vote, label, countOf, canAdd, onChange, children, onKey, onVisit }: OptionListProps) {
  const t = useT();
  const { document } = useEditor().get();
  const { list, onArrow } = useRowFocus();
  const [visited, setVisited] = useState<string | null>(null);
  const groups = optionGroups(document, vote);
  const current = visited ?? groups[0]?.options[0]?.card;
  const visit = (card: string): void => {
    setVisited(card);
    onVisit?.();
  };
  const press = (event: KeyboardEvent<HTMLElement>, card: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = ADDING.has(event.key) ? 1 : TAKING.has(event.key) ? -1 : null;
    if (onKey?.(event, card)) return event.preventDefault();
    if (by === null) return onArrow(event);
    // A button would be clicked by Space and Enter a second time.
    event.preventDefault();
    // Enter may still be held down from the screen before.
    if (!event.repeat || !CLICKING.has(event.key)) onChange(card, by);
  };
  return (
    <div ref={list} role="group" aria-label={label} className={css('options')}>
      {groups.map(({ block, options }) => {
        const title = block === null ? t('vote.gone') : t(`block.${block}`);
        return (
          <section key={block} className={css('group')}>
            <h4 className={common('block')}>{title}</h4>
            <ul aria-label={title} className={css('cards')}>
              {options.map(({ card, text }) => (
                <OptionRow
                  key={card}
                  card={card}
                  name={cardName(text, t)}
                  count={countOf(card)}
                  canAdd={canAdd}
                  isReached={card === current}
                  onVisit={() => visit(card)}
                  onKey={(event) => press(event, card)}
                  onChange={(by) => onChange(card, by)}
                >
                  {children(countOf(card))}
                </OptionRow>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type OptionRowProps = Readonly<{
  card: string;
  name: string;
  count: number;
  canAdd: boolean;
  /** Whether Tab comes to it. */
  isReached: boolean;
  onVisit: () => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
  onChange: (by: 1 | -1) => void;
  children: ReactNode;
}>;

function OptionRow({ card, name, count, canAdd, isReached, onVisit, onKey, onChange, children }: OptionRowProps) {
  const t = useT();
  return (
    <li data-dotted={count > 0 || undefined} className={css('option')}>
      <button
        type="button"
        data-row
        tabIndex={isReached ? 0 : -1}
        className={css('row')}
        onFocus={onVisit}
        onKeyDown={onKey}
        onKeyUp={(event) => CLICKING.has(event.key) && event.preventDefault()}
        onClick={() => onChange(1)}
      >
        <span className={SPOKEN}>{t('vote.cardDots', { card: name, count })}</span>
        <span aria-hidden className={common('name')}>
          <CardSigns cardId={card} /> {name}
        </span>
        {children}
      </button>
      {/* For the pointer; the keyboard has its signs. */}
      <span className={css('steps')}>
        <StepButton
          label={t('vote.takeDot', { card: name })}
          icon={Minus}
          isDisabled={count === 0}
          onClick={() => onChange(-1)}
        />
        <StepButton label={t('vote.addDot', { card: name })} icon={Plus} isDisabled={!canAdd} onClick={() => onChange(1)} />
      </span>
    </li>
  );
}

type StepButtonProps = Readonly<{ label: string; icon: LucideIcon; isDisabled: boolean; onClick: () => void }>;

function StepButton({ label, icon: Icon, isDisabled, onClick }: StepButtonProps) {
  return (
    <button type="button" tabIndex={-1} aria-label={label} disabled={isDisabled} className={css('step')} onClick={onClick}>
      <Icon size="1.1em" aria-hidden />
    </button>
  );
}

const CLICKING: ReadonlySet<string> = new Set([' ', 'Enter']);
const ADDING: ReadonlySet<string> = new Set([' ', 'Enter', '+']);
const TAKING: ReadonlySet<string> = new Set(['-', '−', 'Backspace', 'Delete']);
