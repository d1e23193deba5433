import { GripVertical, NotebookText } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, GridList, GridListItem, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components';
import { stepName } from '../../actions/words/storyWords.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { leaveOutSteps, moveStep, shiftStep } from '../../model/workshop/storyEdits.ts';
import { groupAt, isHead, type ToldStep } from '../../model/workshop/storySteps.ts';
import { useEditor, useT } from '../context.tsx';
import { classNames } from '../widgets/classNames.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { SPOKEN } from '../widgets/spoken.ts';
import styles from './Arrange.module.css';
import rowStyles from './StepRows.module.css';

const css = classesOf(styles);
const rowCss = classesOf(rowStyles);

/** Height of a row, px: the list lays out only what is in sight. */
const ROW = 32;

type Row = Readonly<{ id: string; name: string; isHead: boolean; isLeftOut: boolean; hasNote: boolean }>;

type ArrangeListProps = Readonly<{
  document: CanvasDocument;
  steps: readonly ToldStep[];
  /** The key of the step whose details are shown. */
  selected: string;
  isLocked: boolean;
  onSelect: (key: string) => void;
}>;

/** All steps in their order: dragged or moved with Alt and an arrow, left out by their box. */
export function ArrangeList({ document, steps, selected, isLocked, onSelect }: ArrangeListProps) {
  const t = useT();
  const editor = useEditor();
  const rows = useRows(document, steps);
  const [said, setSaid] = useState('');
  const stepOf = (key: unknown): ToldStep | undefined => steps.find((step) => step.key === key);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isLocked,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': rows.find(({ id }) => id === key)?.name ?? '' })),
    onReorder: ({ keys, target }) => {
      const [moved, beside] = [stepOf([...keys][0]), stepOf(target.key)];
      if (!moved || !beside || target.dropPosition === 'on') return;
      editor.commit('step.arrangeStory', moveStep(editor.get().document, moved.step, beside.step, target.dropPosition));
      onSelect(moved.key);
    },
  });
  // The row would select itself once more.
  const toggle = (event: KeyboardEvent): void => {
    const row = rows.find(({ id }) => id === selected);
    if (!row || !isRow(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isLocked && !event.repeat) show(row, row.isLeftOut);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ' && isPlain(event)) return toggle(event);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const told = stepOf(selected);
    if (!event.altKey || by === null || !told) return;
    event.preventDefault();
    event.stopPropagation();
    if (isLocked) return;
    // Several presses in a row are one way to a place: one step.
    const operations = shiftStep(editor.get().document, told.step, by);
    editor.commit('step.arrangeStory', operations, { mergeKey: `story:move:${told.key}` });
    const at = steps.indexOf(told) + 1 + (operations.length > 0 ? by : 0);
    setSaid(t('arrange.moved', { name: stepName(document, told.step, t), at, of: steps.length }));
  };
  const show = (row: Row, isShown: boolean): void => {
    const index = steps.findIndex(({ key }) => key === row.id);
    // A block goes with its cards.
    const { end } = row.isHead ? groupAt(steps, index) : { end: index + 1 };
    const taken = steps.slice(index, end).map(({ step }) => step);
    editor.commit('step.arrangeStory', leaveOutSteps(editor.get().document, taken, !isShown));
  };
  return (
    // Before the list, which has a use of its own for arrows.
    <div className={css('frame')} onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW, padding: 4 }}>
        <GridList
          aria-label={t('arrange.steps')}
          items={rows}
          dependencies={[isLocked]}
          selectionMode="single"
          selectionBehavior="replace"
          // Escape is for the dialog.
          escapeKeyBehavior="none"
          disallowEmptySelection
          autoFocus="first"
          selectedKeys={[selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) onSelect(String(key));
          }}
          dragAndDropHooks={dragAndDropHooks}
          className={rowCss('list')}
        >
          {(row) => <StepRow row={row} isLocked={isLocked} onShow={show} />}
        </GridList>
      </Virtualizer>
      <div aria-live="polite" className={SPOKEN}>
        {said}
      </div>
    </div>
  );
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** Its box and its grip have a use of their own for the key. */
function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}

type StepRowProps = Readonly<{ row: Row; isLocked: boolean; onShow: (row: Row, isShown: boolean) => void }>;

function StepRow({ row, isLocked, onShow }: StepRowProps) {
  const t = useT();
  const { id, name, hasNote, isLeftOut } = row;
  return (
    <GridListItem
      id={id}
      textValue={name}
      className={classNames(rowCss('row'), row.isHead ? classNames(rowCss('head'), css('head')) : css('step'))}
      data-out={isLeftOut || undefined}
    >
      <Button slot="drag" aria-label={t('arrange.drag', { name })} className={css('grip')}>
        <GripVertical size={14} aria-hidden />
      </Button>
      <input
        type="checkbox"
        className={css('box')}
        aria-label={t('arrange.shown', { name })}
        checked={!isLeftOut}
        disabled={isLocked}
        onChange={(event) => onShow(row, event.currentTarget.checked)}
        // The row would take the key for itself.
        onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
      />
      <span className={classNames(rowCss('name'), css('name'))}>{name}</span>
      {hasNote && <NotebookText size={14} role="img" aria-label={t('arrange.hasNote')} className={css('mark')} />}
    </GridListItem>
  );
}

/** Rows that say the same are the same objects: a letter in a note must not draw thousands of others anew. */
function useRows(document: CanvasDocument, steps: readonly ToldStep[]): readonly Row[] {
  const t = useT();
  const before = useRef(new Map<string, Row>());
  return useMemo(() => {
    const signs = listSegments(document);
    const rows = steps.map(({ key, step, isLeftOut, note }): Row => {
      const row = { id: key, name: stepName(document, step, t, signs), isHead: isHead(step), isLeftOut, hasNote: note !== '' };
      const old = before.current.get(key);
      return old && old.name === row.name && old.isLeftOut === isLeftOut && old.hasNote === row.hasNote ? old : row;
    });
    before.current = new Map(rows.map((row) => [row.id, row]));
    return rows;
  }, [document, steps, t]);
}
