import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { boxesOverlap } from '../../../renderer/layout/geometry.ts';
import { toFileValue } from '../../../renderer/formats/bmc/writeBmc.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { linkRule } from '../../../renderer/model/linkRules.ts';
import { fileSchema } from '../../../renderer/model/schema.ts';
import type { EditorState } from '../../../renderer/state/editorState.ts';

/** What is wrong with a document that no edit may ever make; empty if all is well. */
export function documentFaults(document: CanvasDocument): string[] {
  const parsed = fileSchema.safeParse(JSON.parse(JSON.stringify(toFileValue(document))));
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `schema: ${issue.path.join('.')} ${issue.code}`);
  const pairs = new Set<string>();
  for (const [id, link] of document.links) {
    const from = document.cards.get(link.from);
    const to = document.cards.get(link.to);
    if (id !== link.id) faults.push(`link ${link.id} stands under ${id}`);
    if (!from || !to) faults.push(`link ${id} dangles`);
    else if (!linkRule(from.block, to.block)) faults.push(`link ${id} is not allowed: ${from.block} → ${to.block}`);
    const pair = `${link.from} → ${link.to}`;
    if (pairs.has(pair)) faults.push(`link ${id} is a second ${pair}`);
    pairs.add(pair);
  }
  for (const [id, card] of document.cards) {
    if (id !== card.id) faults.push(`card ${card.id} stands under ${id}`);
    if (!Object.isFrozen(card)) faults.push(`card ${id} is not frozen`);
  }
  return faults;
}

/** What is wrong with a session: names of things that are not there any more. */
export function sessionFaults({
  document,
  selection,
  focus,
  editing,
  hover,
  spotlight,
  layout,
  find,
  derived,
}: EditorState): string[] {
  const faults: string[] = [];
  const exists = (id: string): boolean => document.cards.has(id) || document.links.has(id);
  for (const id of selection) if (!exists(id)) faults.push(`selected but gone: ${id}`);
  if (focus.cardId !== null && document.cards.get(focus.cardId)?.block !== focus.block)
    faults.push(`focus on ${focus.cardId} in ${focus.block}`);
  if (editing && !document.cards.has(editing.cardId)) faults.push(`writing on a card that is gone: ${editing.cardId}`);
  if (hover !== null && !exists(hover)) faults.push(`hovering what is gone: ${hover}`);
  if (spotlight !== null && document.cards.get(spotlight)?.block !== 'customerSegments')
    faults.push(`spotlight on no segment: ${spotlight}`);
  if (find && find.current >= find.matches.length) faults.push('the search is past its end');
  if (layout.cards.size !== document.cards.size) faults.push('not every card is laid out');
  for (const { id, letter } of derived.segments) {
    const written = document.cards.get(id)?.letter;
    if (written !== letter) faults.push(`segment ${id} shows ${letter} but is written down as ${written}`);
  }
  return faults;
}

/** Pairs of cards that lie on top of each other. */
export function overlapFaults(document: CanvasDocument): string[] {
  const layout = layoutBoard(document);
  return BLOCK_KEYS.flatMap((block) => {
    const ids = [...document.cards.values()].filter((card) => card.block === block).map((card) => card.id);
    return ids.flatMap((id, index) =>
      ids.slice(index + 1).flatMap((other) => {
        const [a, b] = [layout.cards.get(id), layout.cards.get(other)];
        return a && b && boxesOverlap(a, b) ? [`${id} on ${other}`] : [];
      }),
    );
  });
}
