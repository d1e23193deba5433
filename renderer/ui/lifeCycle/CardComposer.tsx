import { useRef, type KeyboardEvent } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { useHands, type Writing } from './hands.ts';
import styles from './StageCell.module.css';
import { stageName } from './place.ts';
import { addCard } from './stageSteps.ts';

const css = classesOf(styles);

/** A card of one's own, written in its cell. Enter or a click elsewhere makes it, Escape does not; empty, it is nothing. */
export function CardComposer({ writing }: Readonly<{ writing: Writing }>) {
  const t = useT();
  const hands = useHands();
  const isDone = useRef(false);
  const { place, block } = writing;
  const words = { stage: stageName(place.stage, t) };
  const finish = (value: string, isKept: boolean, takesFocus: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    const text = value.normalize('NFC').trim();
    hands.write(null);
    if (isKept && text !== '') {
      const id = addCard(hands.steps, place, block, text);
      if (takesFocus) hands.focusCard(place, id);
    } else if (takesFocus) hands.focusAdd(place);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // The arrows move in the text.
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey))) return;
    event.preventDefault();
    finish(event.currentTarget.value, event.key === 'Enter', true);
  };
  return (
    <textarea
      autoFocus
      rows={2}
      className={css('composer')}
      aria-label={block === 'channels' ? t('lifeCycle.writeChannel', words) : t('lifeCycle.writeRelationship', words)}
      placeholder={block === 'channels' ? t('lifeCycle.newChannel') : t('lifeCycle.newRelationship')}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, true, false)}
    />
  );
}
