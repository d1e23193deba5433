import { RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { rankByScore, rankSegment } from '../../model/edits/rankEdits.ts';
import { rankSegments, scoreSegments } from '../../model/queries/ranking.ts';
import type { Editor } from '../../state/editor.ts';
import { announce } from '../board/announce.ts';
import { classesOf } from '../board/classesOf.ts';
import { cardName } from '../board/linkWords.ts';
import { countBySegment, NO_FINDINGS } from '../check/findingCounts.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { connectRankDrag } from './rankDrag.ts';
import { SegmentItem } from './SegmentItem.tsx';
import styles from './Segments.module.css';
import { useCalmMoves } from './useCalmMoves.ts';

const css = classesOf(styles);

/**
 * The segments by rank. The list watches the store for all its items: hundreds of segments must not each look at every
 * step of a drag.
 */
export function SegmentList() {
  const editor = useEditor();
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const revision = useEditorState((state) => state.revision);
  const findings = useEditorState((state) => state.findings);
  const spotlight = useEditorState((state) => state.spotlight);
  const editing = useEditorState((state) => state.editing);
  // The document changes in place: the revision says when to look again.
  const ranked = useMemo(() => rankOf(editor, revision), [editor, revision]);
  const counts = useMemo(() => countsOf(editor, findings, revision), [editor, findings, revision]);
  const { derived } = editor.get();
  useCalmMoves(list, ranked.order);
  useEffect(() => {
    if (!list.current) return undefined;
    return connectRankDrag(list.current, (id, place) => rankTo(editor, id, place, t));
  }, [editor, t]);
  // What is being written on a card shows here letter by letter, before it is committed.
  const textOf = (id: string, text: string): string => (editing?.cardId === id ? editing.text : text);
  return (
    <>
      {/* The keys bubble up from the segments, which are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={css('list')} aria-label={t('segments.title')} onKeyDown={(event) => onKey(event, editor, t)}>
        {ranked.rows.map(({ card, sign, score }, index) => (
          <SegmentItem
            key={card.id}
            card={card}
            sign={sign}
            score={score}
            text={textOf(card.id, card.text)}
            linked={derived.links.outgoing.get(card.id)?.length ?? 0}
            counts={counts.get(card.id) ?? NO_FINDINGS}
            place={index + 1}
            count={ranked.rows.length}
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

function rankOf(editor: Editor, _revision: number) {
  const { document, derived } = editor.get();
  const cards = rankSegments(document);
  const scores = scoreSegments(cards);
  const rows = cards.flatMap((card) => {
    const [sign, score] = [derived.signs.get(card.id), scores.get(card.id)];
    return sign && score ? [{ card, sign, score }] : [];
  });
  return { rows, order: rows.map(({ card }) => card.id).join(' ') };
}

function countsOf(editor: Editor, findings: Parameters<typeof countBySegment>[0], _revision: number) {
  const { document, derived } = editor.get();
  return countBySegment(findings, document, derived.links);
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
  const order = rankSegments(document).map((card) => card.id);
  const name = cardName(document.cards.get(id)?.text ?? '', t);
  announce(t('segments.ranked', { name, place: order.indexOf(id) + 1, count: order.length }));
}
