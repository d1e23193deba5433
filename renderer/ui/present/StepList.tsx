import { useEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { stepName } from '../../actions/words/storyWords.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { isHead } from '../../model/workshop/storySteps.ts';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import { classNames } from '../widgets/classNames.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './StepList.module.css';
import rowStyles from './StepRows.module.css';

const css = classesOf(styles);
const rowCss = classesOf(rowStyles);

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
  const choose = (event: SyntheticEvent): void => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    const at = items.findIndex(({ id }) => id === option?.dataset['key']);
    if (at < 0) return;
    event.stopPropagation();
    onChoose(at);
  };
  return (
    // Also a press on the step that is shown already is an answer; the list itself would hear only of others.
    <div className={css('frame')} onClickCapture={choose} onKeyDownCapture={(event) => event.key === 'Enter' && choose(event)}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW, padding: PADDING }}>
        <ListBox
          ref={list}
          aria-label={t('present.steps')}
          items={items}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current === undefined ? [] : [current]}
          autoFocus={autoFocus}
          className={rowCss('list')}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.name}
              className={classNames(css('row'), rowCss('row'), item.isHead && rowCss('head'))}
            >
              <span className={css('number')}>{item.at + 1}</span>
              <span className={classNames(rowCss('name'), !item.isHead && css('below'))}>{item.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

function keepInSight(list: HTMLElement, index: number): void {
  const top = PADDING + index * ROW;
  const isSeen = top >= list.scrollTop && top + ROW <= list.scrollTop + list.clientHeight;
  if (!isSeen) list.scrollTop = top - (list.clientHeight - ROW) / 2;
}
