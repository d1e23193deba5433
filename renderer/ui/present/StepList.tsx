import { useEffect, useMemo, useRef } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { stepName } from '../../actions/storyWords.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { isHead } from '../../model/workshop/storySteps.ts';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import { classesOf } from '../board/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './StepList.module.css';

const css = classesOf(styles);

/** Px. */
const ROW = 32;
const PADDING = 4;

type StepListProps = Readonly<{
  document: CanvasDocument;
  steps: readonly ShownStep[];
  index: number;
  /** The list takes the keyboard when it comes. */
  autoFocus?: boolean;
  onChoose: (index: number) => void;
}>;

/** All steps of the talk; a press, or Enter, jumps to one. Only what is in sight is on the page. */
export function StepList({ document, steps, index, autoFocus = false, onChoose }: StepListProps) {
  const t = useT();
  const items = useMemo(() => {
    const signs = listSegments(document);
    return steps.map(({ key, step }, at) => ({ id: key, at, isHead: isHead(step), name: stepName(document, step, t, signs) }));
  }, [document, steps, t]);
  const current = steps[index]?.key;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list has its height a frame later.
    const frame = requestAnimationFrame(() => list.current && keepInSight(list.current, index));
    return () => cancelAnimationFrame(frame);
  }, [index]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW, padding: PADDING }}>
      <ListBox
        ref={list}
        aria-label={t('present.steps')}
        items={items}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={current === undefined ? [] : [current]}
        autoFocus={autoFocus}
        onAction={(key) => onChoose(items.findIndex(({ id }) => id === key))}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          const at = items.findIndex(({ id }) => id === key);
          if (at >= 0 && at !== index) onChoose(at);
        }}
        className={css('list')}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.name} className={css(item.isHead ? 'head' : 'step')}>
            <span className={css('number')}>{item.at + 1}</span>
            <span className={css('name')}>{item.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function keepInSight(list: HTMLElement, index: number): void {
  const top = PADDING + index * ROW;
  const isSeen = top >= list.scrollTop && top + ROW <= list.scrollTop + list.clientHeight;
  if (!isSeen) list.scrollTop = top - (list.clientHeight - ROW) / 2;
}
