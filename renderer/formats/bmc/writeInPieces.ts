import type { CanvasDocument, Card, Link, Snapshot } from '../../model/document.ts';
import { cardValue, headValue, linkValue, snapshotValue } from './writeBmc.ts';

/** Records are frozen, so that each has to be put into words only once. */
const texts = new WeakMap<Card | Link | Snapshot, string>();

/**
 * A file like `writeBmc`, a record at a time for whoever has to stop in between, and not in order: sorting takes longer
 * than a frame. The document must not change meanwhile, so hand in maps of your own.
 */
export function* writeInPieces({ info, cards, links }: CanvasDocument): Generator<string, void> {
  // Without its closing brace.
  yield JSON.stringify(headValue(info), null, 2).slice(0, -2);
  yield* list('cards', cards.values(), cardValue);
  yield* list('links', links.values(), linkValue);
  if (info.snapshots) yield* list('snapshots', info.snapshots, snapshotValue);
  yield '\n}\n';
}

function* list<T extends Card | Link | Snapshot>(name: string, records: Iterable<T>, valueOf: (record: T) => object) {
  yield `,\n  "${name}": [`;
  let between = '\n';
  for (const record of records) {
    const text = texts.get(record) ?? JSON.stringify(valueOf(record));
    texts.set(record, text);
    yield `${between}    ${text}`;
    between = ',\n';
  }
  yield '\n  ]';
}
