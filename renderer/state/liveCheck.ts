import { BLOCK_KEYS } from '../model/blocks.ts';
import { checkModel } from '../model/check/checkModel.ts';
import type { Finding } from '../model/check/finding.ts';
import type { ParseFormula } from '../model/numbers/expression.ts';
import type { Card } from '../model/document.ts';
import type { Derived } from './derive.ts';
import type { Editor } from './editor.ts';
import type { EditorState } from './editorState.ts';

/** What the last check has seen; records are frozen, so that holding on to them is enough. */
type Seen = Readonly<{
  parse: ParseFormula;
  today: string;
  info: EditorState['document']['info'];
  links: Derived['links'];
  order: Derived['order'];
  cards: ReadonlyMap<string, Card>;
}>;

const lastSeen = new WeakMap<Editor, Seen>();

/**
 * Brings `findings` up to date; `today` is an ISO day, `given` reads formulas; left out, it is what did so last,
 * and nothing happens before a first time. Nothing happens where nothing changed that a rule looks at, such as
 * after writing on a card; findings that stay equal stay the same objects. When to check is the caller's matter.
 */
export function checkNow(editor: Editor, today: string, given?: ParseFormula): void {
  const { document, derived, findings } = editor.get();
  const seen = lastSeen.get(editor);
  const parse = given ?? seen?.parse;
  if (!parse) return;
  if (seen && isUpToDate(seen, editor.get(), today)) return;
  const { links, order } = derived;
  lastSeen.set(editor, { parse, today, info: document.info, links, order, cards: new Map(document.cards) });
  const kept = keepEqual(findings, checkModel(document, today, parse, links));
  if (kept !== findings) editor.set({ findings: kept });
}

function isUpToDate(seen: Seen, { document, derived }: EditorState, today: string): boolean {
  const { info, links, order, cards } = seen;
  if (seen.today !== today || info !== document.info || links !== derived.links) return false;
  if (!BLOCK_KEYS.every((block) => order[block] === derived.order[block])) return false;
  for (const card of document.cards.values()) if (!looksSame(cards.get(card.id), card)) return false;
  return true;
}

/** Whether the rules see no difference: they look at neither texts nor places, and the order has been compared. */
function looksSame(before: Card | undefined, after: Card): boolean {
  if (before === after) return true;
  return (
    before?.segment === after.segment &&
    before?.relationship === after.relationship &&
    before?.stages === after.stages &&
    before?.evidence === after.evidence &&
    before?.numbers === after.numbers &&
    before?.silenced === after.silenced
  );
}

function keepEqual(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.key, finding]));
  const kept = after.map((finding) => {
    const old = known.get(finding.key);
    return old && isEqual(old, finding) ? old : finding;
  });
  const isSame = kept.length === before.length && kept.every((finding, index) => finding === before[index]);
  return isSame ? before : kept;
}

/** Deep equality of plain values: what findings are made of. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
