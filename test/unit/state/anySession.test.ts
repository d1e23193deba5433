import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSelection, copySelection } from '../../../renderer/actions/clipboard/clipboard.ts';
import { pasteCards } from '../../../renderer/actions/clipboard/pasting.ts';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { finishAndAddNext } from '../../../renderer/state/cardWriting.ts';
import { deriveAll } from '../../../renderer/state/derive.ts';
import { aBoard, aText } from '../support/aDocument.ts';
import { documentFaults, overlapFaults, sessionFaults } from '../support/faults.ts';
import { TestEditor, type Keys } from '../support/TestEditor.ts';

/** One thing a person does. `show` is how fast-check prints it when a session fails. */
type Deed = Readonly<{ show: string; run: (test: TestEditor) => void }>;

const FILE = { ref: { id: 'f', name: 'x.bmc', folder: '~' }, name: 'x' };
/** Every command that only needs a board; files, dialogs and the system's clipboard are tested elsewhere. */
const COMMANDS = [
  ...[
    'card.add',
    'card.write',
    'link.add',
    'segment.spotlight',
    'tidy.block',
    'tidy.board',
    'zoom.in',
    'zoom.fit',
    'zoom.selection',
  ],
  ...['edit.undo', 'edit.undo', 'edit.redo', 'edit.delete', 'edit.duplicate', 'edit.selectAll', 'edit.escape'],
  ...['up', 'down', 'left', 'right'].flatMap((way) => [`focus.${way}`, `select.${way}`, `card.move.${way}`]),
  ...BLOCK_KEYS.flatMap((key) => [`block.focus.${key}`, `card.moveTo.${key}`]),
  ...['card.color.wine', 'card.color.none'],
];

const deed = (show: string, run: (test: TestEditor) => void): Deed => ({ show, run });
const cardAt = (test: TestEditor, at: number): string | null =>
  [...test.state.document.cards.keys()][at % Math.max(1, test.state.document.cards.size)] ?? null;
const withCard = (at: number, run: (test: TestEditor, id: string) => void) => (test: TestEditor) => {
  const id = cardAt(test, at);
  if (id !== null) run(test, id);
};
const aTarget = fc.oneof(
  fc.constantFrom(...BLOCK_KEYS),
  fc.record({ x: fc.integer({ min: -60, max: 1_500 }), y: fc.integer({ min: -60, max: 1_000 }) }),
);
const someKeys = (withMod: boolean): fc.Arbitrary<Keys> =>
  fc.record({ shift: fc.boolean(), alt: fc.boolean(), mod: withMod ? fc.boolean() : fc.constant(false) });
const name = (target: unknown) => JSON.stringify(target);

const aDeed = (withMod: boolean): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...COMMANDS).map((id) => deed(id, (test) => void test.runner.run(id))) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(30), someKeys(false)).map(([at, keys]) =>
        deed(
          `click ${at} ${name(keys)}`,
          withCard(at, (test, id) => test.click(id, keys)),
        ),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(30), aTarget, someKeys(withMod)).map(([at, to, keys]) =>
        deed(
          `drag ${at} to ${name(to)} ${name(keys)}`,
          withCard(at, (test, id) => test.card(id).drag(keys).to(to)),
        ),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(30), aTarget).map(([at, over]) =>
        deed(
          `drag ${at} over ${name(over)}, hold`,
          withCard(at, (test, id) => test.card(id).drag().over(over)),
        ),
      ),
    },
    { weight: 1, arbitrary: fc.constant(deed('let go', (test) => test.release('channels'))) },
    { weight: 1, arbitrary: fc.constant(deed('pointer lost', (test) => test.tool.cancel())) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(aTarget, aTarget, someKeys(false))
        .map(([from, to, keys]) => deed(`frame ${name(from)} ${name(to)}`, (test) => test.drag(from, to, keys))),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(30), fc.integer({ min: -300, max: 300 })).map(([at, by]) =>
        deed(
          `resize ${at} by ${by}`,
          withCard(at, (test, id) => test.card(id).dragEdge().by(by, 0)),
        ),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) =>
        deed(
          `link ${a} ${b}`,
          withCard(a, (test, id) =>
            test
              .card(id)
              .dragHandle()
              .to(cardAt(test, b) ?? id),
          ),
        ),
      ),
    },
    { weight: 1, arbitrary: aTarget.map((at) => deed(`double click ${name(at)}`, (test) => test.doubleClick(at))) },
    {
      weight: 1,
      arbitrary: fc.nat(30).map((at) =>
        deed(
          `double click card ${at}`,
          withCard(at, (test, id) => test.card(id).doubleClick()),
        ),
      ),
    },
    { weight: 3, arbitrary: aText.map((text) => deed(`type ${name(text)}`, (test) => test.state.editing && test.type(text))) },
    { weight: 2, arbitrary: fc.constant(deed('finish writing', (test) => test.finish())) },
    { weight: 1, arbitrary: fc.constant(deed('Tab', (test) => test.state.editing && finishAndAddNext(test.editor))) },
    {
      weight: 1,
      arbitrary: aText.map((text) => deed(`paste ${name(text)}`, (test) => pasteCards(test.editor, { text, json: '' }))),
    },
    {
      weight: 1,
      arbitrary: fc.constant(
        deed('copy and paste', (test) => pasteCards(test.editor, copySelection(test.state) ?? { text: '', json: '' })),
      ),
    },
    { weight: 1, arbitrary: fc.constant(deed('cut', (test) => cutSelection(test.editor))) },
    { weight: 1, arbitrary: fc.constant(deed('save', (test) => test.editor.markSaved(FILE, test.state.revision))) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }).map((time) => deed(`wait ${time}`, (test) => test.wait(time))) },
  );

const aSession = (withMod: boolean) =>
  fc.tuple(
    aBoard,
    fc.array(
      aDeed(withMod).map((one) => ({ ...one, [fc.toStringMethod]: () => one.show })),
      { minLength: 1, maxLength: 30 },
    ),
  );

function undoAll(test: TestEditor): void {
  while (test.state.undoLabel !== null) test.editor.undo();
}

function redoAll(test: TestEditor): void {
  while (test.state.redoLabel !== null) test.editor.redo();
}

describe('any session', () => {
  it('keeps the document valid and lets nothing point at what is gone, after every single thing that is done', () => {
    fc.assert(
      fc.property(aSession(true), ([board, deeds]) => {
        const test = new TestEditor(board);
        for (const { run } of deeds) {
          run(test);

          const { state } = test;
          expect([...documentFaults(state.document), ...sessionFaults(state)]).toEqual([]);
          expect(state.derived).toEqual(deriveAll(state.document));
          expect(state.layout).toEqual(layoutBoard(state.document));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is undone to its start and redone to its end', () => {
    fc.assert(
      fc.property(aSession(true), ([board, deeds]) => {
        const test = new TestEditor(board);
        const start = writeBmc(test.state.document);
        for (const { run } of deeds) run(test);
        test.tool.cancel();
        test.finish();
        redoAll(test);
        const end = writeBmc(test.state.document);

        undoAll(test);
        expect(writeBmc(test.state.document)).toBe(start);
        redoAll(test);
        expect(writeBmc(test.state.document)).toBe(end);
        expect(sessionFaults(test.state)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no card on another unless Mod was held', () => {
    fc.assert(
      fc.property(aSession(false), ([board, deeds]) => {
        const test = new TestEditor(board);
        for (const { run } of deeds) {
          run(test);

          expect(overlapFaults(test.state.document)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says “not edited” only where the document is what was saved', () => {
    fc.assert(
      fc.property(aSession(true), ([board, deeds]) => {
        const test = new TestEditor(board);
        let saved = writeBmc(test.state.document);
        for (const { run, show } of deeds) {
          if (show === 'save') saved = writeBmc(test.state.document);
          run(test);

          expect(test.state.file.isEdited || writeBmc(test.state.document) === saved).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
