import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { addCards, changeCards, removeItems } from '../../../renderer/model/edits/cardEdits.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { beginWriting, finishWriting } from '../../../renderer/state/cardWriting.ts';
import { documentOf } from '../support/documentOf.ts';
import { Session } from './Session.ts';

/** What the reference remembers of a document: the text of each card. */
type Texts = Readonly<Record<string, string>>;

/** The simple reference: lists of whole states. `log` has everything that was ever on the screen, with its time. */
type Model = {
  past: Texts[];
  present: Texts;
  future: Texts[];
  file: Texts;
  writing: Readonly<{ id: string; text: string }> | null;
  log: Readonly<{ time: number; texts: Texts }>[];
};

type Real = { session: Session };
type Command = fc.AsyncCommand<Model, Real>;

const MOST_BEHIND_MS = 2_000;
const NAME = 'plan.bmc';

const textsOf = (document: CanvasDocument): Texts =>
  Object.fromEntries(
    [...document.cards.values()].map(({ id, text }) => [id, text]).toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  );
const shown = ({ present, writing }: Model): Texts => (writing ? { ...present, [writing.id]: writing.text } : present);

function fileTexts({ session }: Real): Texts {
  const result = readBmc(session.memory.world.files.get(NAME) ?? new Uint8Array());
  if (!result.ok) throw new Error('the file is damaged');
  return textsOf(result.document);
}

function stepTo(model: Model, texts: Texts): void {
  model.past.push(model.present);
  model.present = texts;
  model.future = [];
}

/** What every command but a crash begins with: writing ends, and is a step if it changed anything. */
function endWriting(model: Model, { session }: Real): void {
  finishWriting(session.editor);
  const { writing } = model;
  model.writing = null;
  if (writing && model.present[writing.id] !== writing.text) stepTo(model, { ...model.present, [writing.id]: writing.text });
}

function command(show: string, run: (model: Model, real: Real) => Promise<void>, keepsWriting = false): Command {
  return {
    check: () => true,
    toString: () => show,
    run: async (model, real) => {
      if (!keepsWriting) endWriting(model, real);
      await run(model, real);
      await real.session.settle();
      model.log.push({ time: Date.now(), texts: shown(model) });
      expect(textsOf(real.session.editor.get().document)).toEqual(model.present);
      expect(fileTexts(real)).toEqual(model.file);
      expect(real.session.failures).toEqual([]);
    },
  };
}

const idAt = (texts: Texts, at: number): string | undefined => Object.keys(texts)[at % Math.max(1, Object.keys(texts).length)];
let count = 0;

const add = (text: string) =>
  command(`add ${text}`, async (model, { session: { editor } }) => {
    const id = `new-${++count}`;
    const card = { id, block: 'channels', text, x: 0, y: count * 200, width: 200 } as const;
    editor.commit('step.addCard', addCards(editor.get().document, [card]));
    stepTo(model, textsOf(editor.get().document));
    expect(model.present[id]).toBe(text);
  });
const change = (at: number, text: string) =>
  command(`change ${at} to ${text}`, async (model, { session: { editor } }) => {
    const id = idAt(model.present, at);
    if (id === undefined || model.present[id] === text) return;
    editor.commit('step.editText', changeCards(editor.get().document, [id], { text }));
    stepTo(model, { ...model.present, [id]: text });
  });
const remove = (at: number) =>
  command(`remove ${at}`, async (model, { session: { editor } }) => {
    const id = idAt(model.present, at);
    if (id === undefined) return;
    editor.commit('step.delete', removeItems(editor.get().document, new Set([id])), { selection: [] });
    const { [id]: _gone, ...rest } = model.present;
    stepTo(model, rest);
  });
const write = (at: number, text: string) =>
  command(
    `write ${text} on ${at}`,
    async (model, real) => {
      endWriting(model, real);
      const id = idAt(model.present, at);
      const { editor } = real.session;
      if (id === undefined) return;
      beginWriting(editor, id);
      editor.set({ editing: { cardId: id, text, isNew: false } });
      model.writing = { id, text };
    },
    true,
  );
const undo = command('undo', async (model, { session }) => {
  session.editor.undo();
  const before = model.past.pop();
  if (before === undefined) return;
  model.future.push(model.present);
  model.present = before;
});
const redo = command('redo', async (model, { session }) => {
  session.editor.redo();
  const after = model.future.pop();
  if (after === undefined) return;
  model.past.push(model.present);
  model.present = after;
});
const save = () =>
  command('save', async (model, { session }) => {
    await session.run('file.save');
    model.file = model.present;
    expect(session.editor.get().file.isEdited).toBe(false);
    expect(session.memory.world.journal.size).toBe(0);
  });
const failToSave = () =>
  command('save on a full disk', async (_model, { session }) => {
    session.memory.world.nextWriteFailure = 'disk-full';
    await session.run('file.save');
    expect(session.overlay?.kind).toBe('confirm');
    await session.answer(null);
  });
const reopen = (choice: 'save' | 'discard') =>
  command(`close (${choice}) and open again`, async (model, { session }) => {
    const { isEdited } = session.editor.get().file;
    await session.run('file.close');
    if (isEdited) await session.answer(choice);
    expect(session.app.getState().editor).toBeNull();
    expect(session.memory.world.journal.size).toBe(0);
    if (isEdited && choice === 'save') model.file = model.present;
    await session.open(NAME);
    Object.assign(model, { past: [], present: model.file, future: [] });
  });
const pass = (milliseconds: number) =>
  command(`${milliseconds} ms pass`, async () => void (await vi.advanceTimersByTimeAsync(milliseconds)), true);
/** `after` ms in which nothing happens: with two seconds nothing at all may be missing. */
const crash = (kind: 'reload' | 'restart', after: number) =>
  command(
    `crash (${kind}) after ${after} ms`,
    async (model, real) => {
      await vi.advanceTimersByTimeAsync(after);
      const cut = Date.now() - MOST_BEHIND_MS;
      const [before] = model.log.filter(({ time }) => time <= cut).slice(-1);
      const allowed = [...(before ? [before] : []), ...model.log.filter(({ time }) => time > cut)].map(({ texts }) => texts);
      real.session = await real.session.crash(kind);
      const { session } = real;
      const isBack = session.app.getState().editor !== null || (await session.restore());
      expect(fileTexts(real)).toEqual(model.file);
      if (!isBack) await session.open(NAME);
      const present = textsOf(session.editor.get().document);
      expect(allowed).toContainEqual(present);
      expect(session.editor.get().file).toMatchObject({ isEdited: isBack, ref: { name: NAME } });
      Object.assign(model, { past: [], present, future: [], writing: null });
    },
    true,
  );

const aText = fc.stringMatching(/^[a-z]{1,5}$/);
/** All that can happen to one document, with the checks of each. */
export const SOME_COMMANDS: readonly fc.Arbitrary<Command>[] = [
  aText.map(add),
  fc.tuple(fc.nat(20), aText).map(([at, text]) => change(at, text)),
  fc.nat(20).map(remove),
  fc.tuple(fc.nat(20), aText).map(([at, text]) => write(at, text)),
  fc.constant(undo),
  fc.constant(redo),
  fc.constant(0).map(save),
  fc.constant(0).map(failToSave),
  fc.constantFrom<'save' | 'discard'>('save', 'discard').map(reopen),
  fc.constantFrom(50, 300, 700, 1_500, 4_000).map(pass),
  fc
    .tuple(fc.constantFrom<'reload' | 'restart'>('reload', 'restart'), fc.constantFrom(0, 500, 1_200, MOST_BEHIND_MS))
    .map(([kind, after]) => crash(kind, after)),
];

/** As after opening a file that was just read. */
export async function begin(): Promise<{ model: Model; real: Real }> {
  const session = new Session();
  const document = documentOf({ channels: ['a', 'b', 'c'] });
  session.memory.world.files.set(NAME, new TextEncoder().encode(writeBmc(document)));
  await session.open(NAME);
  const texts = textsOf(document);
  const log = [{ time: Date.now() - MOST_BEHIND_MS, texts }];
  return { model: { past: [], present: texts, future: [], file: texts, writing: null, log }, real: { session } };
}
