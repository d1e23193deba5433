import { Ellipsis, Heart, Truck } from 'lucide-react';
import { useId, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import type { Card } from '../../model/document.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { requestField, selectCard } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import { useHands, type Hands } from './hands.ts';
import styles from './StageCell.module.css';
import { kindName, type Place } from './place.ts';
import { leaveStage, moveToStage } from './stageSteps.ts';

const css = classesOf(styles);

/** As on the board: more badges than this nobody reads. */
const MOST_BADGES = 6;

type StageCardProps = Readonly<{ card: Card; place: Place }>;

/** A channel or relationship in a stage. The focus selects it; Enter opens its menu, a double-click its text. */
export function StageCard({ card, place }: StageCardProps) {
  const editor = useEditor();
  const t = useT();
  const hands = useHands();
  const isSelected = useEditorState((state) => state.selection.has(card.id));
  const servedId = useId();
  const signs = place.row.served.get(card.id) ?? [];
  const name = cardName(card.text, t);
  const openMenu = (element: Element): void => {
    hands.openMenu({ place, cardId: card.id, anchor: element.getBoundingClientRect() });
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    // A click without a pointer is that of a screen reader.
    if (event.detail === 0) openMenu(event.currentTarget);
    else selectCard(editor, card.id);
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault();
    openMenu(event.currentTarget);
  };
  return (
    <li data-card={card.id} data-selected={isSelected || undefined} className={css('card')} style={paperVariables(card)}>
      <button
        type="button"
        data-item
        tabIndex={-1}
        aria-haspopup="menu"
        aria-current={isSelected || undefined}
        aria-label={t('lifeCycle.card', { name, kind: kindName(card.block, t) })}
        {...(signs.length > 0 && { 'aria-describedby': servedId })}
        className={css('face')}
        onPointerDown={(event) => hands.startDrag(event, place, card.id)}
        onContextMenu={onContextMenu}
        onFocus={() => selectCard(editor, card.id)}
        onClick={onClick}
        onDoubleClick={() => requestField(editor, card.id, 'text')}
        onKeyDown={(event) => onKeyDown(event, hands, card.id, place)}
      >
        <KindIcon block={card.block} />
        <span className={css('text')}>{name}</span>
      </button>
      {signs.length > 0 && <Served id={servedId} signs={signs} />}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('lifeCycle.cardMenu', { name })}
        className={css('dots')}
        onClick={(event) => openMenu(event.currentTarget)}
      >
        <Ellipsis size={14} aria-hidden />
      </button>
    </li>
  );
}

/** In the row that joins all segments: whom the card serves. */
function Served({ id, signs }: Readonly<{ id: string; signs: readonly SegmentSign[] }>) {
  return (
    <p id={id} className={css('served')}>
      {signs.slice(0, MOST_BADGES).map((sign) => (
        <SegmentBadge key={sign.id} sign={sign} size="tiny" />
      ))}
      {signs.length > MOST_BADGES && `+${signs.length - MOST_BADGES}`}
    </p>
  );
}

export function KindIcon({ block }: Readonly<{ block: string }>) {
  const Icon = block === 'channels' ? Truck : Heart;
  return <Icon size={13} strokeWidth={1.75} aria-hidden className={css('kind')} />;
}

function onKeyDown(event: KeyboardEvent<HTMLElement>, hands: Hands, cardId: string, place: Place): void {
  const { stage } = place;
  const step = event.altKey ? ({ ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0) : 0;
  if (event.key === 'Enter' || event.key === ' ') {
    hands.openMenu({ place, cardId, anchor: event.currentTarget.getBoundingClientRect() });
  } else if ((event.key === 'Delete' || event.key === 'Backspace') && stage !== null) {
    leaveStage(hands.steps, cardId, stage);
  } else if (step !== 0) {
    const to = STAGE_KEYS[(stage === null ? -1 : STAGE_KEYS.indexOf(stage)) + step];
    if (to !== undefined) {
      moveToStage(hands.steps, cardId, stage, to);
      hands.focusCard({ ...place, stage: to }, cardId);
    }
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The tint of the card's paper on the board. */
function paperVariables({ color }: Card): CSSProperties {
  const variables: Record<string, string> =
    color === undefined ? {} : { '--paper': `var(--shade-${color}-tint)`, '--edge': `var(--shade-${color}-line)` };
  return variables;
}
