import { RotateCcw } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, type ComponentProps, type KeyboardEvent, type MouseEvent } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Finding } from '../../model/check/finding.ts';
import type { Card } from '../../model/document.ts';
import { rankByScore, rankSegment } from '../../model/edits/rankEdits.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';
import { scoreSegments } from '../../model/queries/ranking.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import type { AppStore } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import { announce } from '../board/announce.ts';
import { countBySegment, NO_FINDINGS } from '../check/findingCounts.ts';
import { useEditor, useEditorState, useServices, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { connectRowDrag, type RowKind } from '../widgets/rowDrag.ts';
import { MOST_ROWS, useCalmMoves } from '../widgets/useCalmMoves.ts';
import { SegmentItem } from './SegmentItem.tsx';
import styles from './SegmentList.module.css';

const css = classesOf(styles);

/** The whole row is a button that is pressed or not. */
const ROWS: RowKind = { attribute: 'data-segment', handle: '[aria-pressed]' };
/** So many fill any window; with hundreds, the others follow once the board is on screen. */
const FIRST_ROWS = 30;

/**
 * The segments by rank. The list watches the store for all its items: hundreds of segments must not each look at every
 * step of a drag.
 */
export function SegmentList() {
  const editor = useEditor();
  const { app } = useServices();
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const ranked = useEditorState((state) => state.derived.ranked);
  const signs = useEditorState((state) => state.derived.signs);
  const links = useEditorState((state) => state.derived.links);
  const findings = useEditorState((state) => state.findings);
  const spotlight = useEditorState((state) => state.spotlight);
  // What is being written on a segment shows here letter by letter, before it is committed.
  const editing = useEditorState(({ editing: written, derived }) => (derived.signs.has(written?.cardId ?? '') ? written : null));
  const rows = useMemo(() => rowsOf(ranked, signs), [ranked, signs]);
  const counts = useMemo(() => countsOf(editor, findings, links, ranked), [editor, findings, links, ranked]);
  useCalmMoves(list, rows.map(({ card }) => card.id).join(' '), ROWS.attribute);
  useEffect(() => {
    if (!list.current) return undefined;
    return connectRowDrag(list.current, ROWS, (id, place) => rankTo(editor, id, place, t));
  }, [editor, t]);
  const isWhole = useDeferredValue(true, false);
  const textOf = (id: string, text: string): string => (editing?.cardId === id ? editing.text : text);
  return (
    <>
      {/* The keys bubble up from the segments, which are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        className={css('list')}
        data-long={rows.length > MOST_ROWS || undefined}
        aria-label={t('segments.title')}
        onKeyDown={(event) => onKey(event, editor, t)}
        onContextMenu={(event) => openMenu(event, editor, app)}
      >
        {(isWhole ? rows : rows.slice(0, FIRST_ROWS)).map(({ card, sign, score }, index) => (
          <SegmentItem
            key={card.id}
            card={card}
            sign={sign}
            score={score}
            text={textOf(card.id, card.text)}
            linked={links.outgoing.get(card.id)?.length ?? 0}
            counts={counts.get(card.id) ?? NO_FINDINGS}
            place={index + 1}
            count={rows.length}
            isLit={spotlight === card.id}
          />
        ))}
      </ul>
      <HandRanking />
    </>
  );
}

/** Says that the order was given by hand, and takes it back. */
function HandRanking() {
  const editor = useEditor();
  const t = useT();
  const isByHand = useEditorState((state) => state.document.info.segmentOrder !== undefined);
  if (!isByHand) return null;
  return (
    <p className={css('byHand')}>
      {t('segments.rankedByHand')}
      <button
        type="button"
        className={css('reset')}
        onClick={() => editor.commit('step.rankByScore', rankByScore(editor.get().document))}
      >
        <RotateCcw size={12} strokeWidth={2} aria-hidden />
        {t('segments.rankByScore')}
      </button>
    </p>
  );
}

type Row = Pick<ComponentProps<typeof SegmentItem>, 'card' | 'sign' | 'score'>;

function rowsOf(ranked: readonly Card[], signs: ReadonlyMap<string, SegmentSign>): readonly Row[] {
  const scores = scoreSegments(ranked);
  return ranked.flatMap((card) => {
    const [sign, score] = [signs.get(card.id), scores.get(card.id)];
    return sign && score ? [{ card, sign, score }] : [];
  });
}

/** Which segments a finding is about hangs on the links and on which cards are segments: `_ranked` is there to depend on. */
function countsOf(editor: Editor, findings: readonly Finding[], links: LinkIndex, _ranked: readonly Card[]) {
  return countBySegment(findings, editor.get().document, links);
}

/** The menu is about the segment under the pointer, or the one with the focus, which it selects: the camera stays where it is. */
function openMenu(event: MouseEvent<HTMLElement>, editor: Editor, app: AppStore): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-segment]') : null;
  const cardId = row?.dataset['segment'];
  if (cardId === undefined) return;
  event.preventDefault();
  editor.set({ selection: new Set([cardId]), focus: { block: 'customerSegments', cardId } });
  app.setState({ contextMenu: { x: event.clientX, y: event.clientY, of: 'segment' } });
}

/** Alt with an arrow ranks the segment with the focus; an arrow alone goes to the next one. */
function onKey(event: KeyboardEvent<HTMLElement>, editor: Editor, t: Translate): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-segment]') : null;
  if (step === 0 || !row || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-segment]')];
  const place = rows.indexOf(row) + step;
  const id = row.dataset['segment'] ?? '';
  // Several presses in a row are one way to a place: one step.
  if (event.altKey) rankTo(editor, id, place, t, `rank:${id}`);
  else rows[place]?.querySelector<HTMLElement>('button')?.focus();
}

function rankTo(editor: Editor, id: string, place: number, t: Translate, mergeKey?: string): void {
  const { document } = editor.get();
  const operations = rankSegment(document, id, place);
  if (operations.length === 0) return;
  editor.commit('step.rankSegment', operations, { mergeKey });
  const { ranked } = editor.get().derived;
  const name = cardName(document.cards.get(id)?.text ?? '', t);
  announce(t('segments.ranked', { name, place: ranked.findIndex((card) => card.id === id) + 1, count: ranked.length }));
}
