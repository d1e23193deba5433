import { writeSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises';
import { contextNow } from '../../renderer/actions/actionRunner.ts';
import { browserEnvironment } from '../../renderer/actions/browserEnvironment.ts';
import { saveDocument } from '../../renderer/actions/files/fileSaving.ts';
import { keepJournal } from '../../renderer/actions/files/journal.ts';
import { readBmc } from '../../renderer/formats/bmc/readBmc.ts';
import type { Host } from '../../renderer/host/host.ts';
import { createMemoryHost } from '../../renderer/host/memoryHost.ts';
import { changeCards } from '../../renderer/model/edits/cardEdits.ts';
import { createAppStore } from '../../renderer/state/appState.ts';
import { createEditor, type Editor } from '../../renderer/state/editor.ts';
import { startProgram } from './program.ts';

/** How the process works: `saving` again and again, `writing` without ever saving, or now this and now that. */
export type Habit = 'saving' | 'writing' | 'both';

const [folder = '', habit = 'both', isPlain = ''] = process.argv.slice(2);

/** At once and in order, however soon the process dies. */
function say(word: string, number: number): void {
  writeSync(1, `${word} ${number} ${Date.now()}\n`);
}

const program = startProgram(folder);
const { host: memory, world } = createMemoryHost();
const path = join(folder, 'plan.bmc');

const host: Host = {
  ...memory,
  writeFile: (id, bytes, terms) => (isPlain === '' ? program.files.write(id, bytes, terms) : writePlainly(path, bytes)),
  keepWork: (work) => program.journal.keep(program.window, work),
  dropWork: (id) => program.journal.drop(program.window, id),
};

/** The must-fail control: what many programs do. */
async function writePlainly(target: string, bytes: Uint8Array): ReturnType<Host['writeFile']> {
  await mkdir(folder, { recursive: true });
  await writeFile(target, bytes);
  return { kind: 'done', value: program.files.refer(target) };
}

/** One step that changes two cards far apart in the file: half of it is no state. */
function edit(editor: Editor, number: number): void {
  const { document } = editor.get();
  const changes = ['first', 'last'].flatMap((id) => changeCards(document, [id], { text: String(number) }));
  editor.commit('step.editText', changes);
  say('edit', number);
}

const opened = await program.files.open(path);
if (opened.kind !== 'done') throw new Error('The file cannot be opened');
const read = readBmc(opened.value.bytes);
if (!read.ok) throw new Error('The file cannot be read');
const app = createAppStore(world.appInfo);
const editor = createEditor(read.document, { ref: opened.value.file, name: 'plan' }, browserEnvironment);
app.setState({ editor });
keepJournal({ app, host, onFailure: (failure) => say(failure.detail, 0), whenIdle: () => soon() });

for (let number = 1; ; number++) {
  edit(editor, number);
  const saves = habit === 'saving' || (habit === 'both' && Math.random() < 0.02);
  if (saves) {
    say('saving', number);
    if (await saveDocument(editor, contextNow(app, host))) say('saved', number);
  }
  // Now and then somebody thinks.
  await wait(habit === 'saving' ? 0 : Math.random() < 0.01 ? 900 : Math.random() * 30);
}
