import { describe, expect, it } from 'vitest';
import { createHandles } from '../../../electron/handles.ts';
import type { JsonFile } from '../../../electron/jsonFile.ts';
import { loadRecent, type Recent } from '../../../electron/recent.ts';

function memoryFile(content: unknown): JsonFile & { content: () => unknown } {
  let kept = content;
  return {
    read: async () => kept,
    write: async (value) => void (kept = value),
    settled: async () => undefined,
    content: () => kept,
  };
}

function load(file: JsonFile): { recent: Promise<Recent>; idOf: (path: string) => string } {
  const handles = createHandles();
  let time = 0;
  const refer = (path: string) => ({ id: handles.give(path), name: path, folder: '' });
  return { recent: loadRecent({ file, handles, files: { refer }, now: () => (time += 1) }), idOf: handles.give };
}

const namesOf = (recent: Recent): string[] => recent.list().map((entry) => entry.file.name);

describe('recent files', () => {
  it('come newest first, each once, twenty at most, and survive', async () => {
    const file = memoryFile(null);
    const recent = await load(file).recent;
    for (let index = 0; index < 25; index += 1) await recent.note(`/f/${index}`);
    await recent.note('/f/10');

    const again = await load(file).recent;

    expect(namesOf(again).slice(0, 3)).toEqual(['/f/10', '/f/24', '/f/23']);
    expect([namesOf(again).length, new Set(namesOf(again)).size]).toEqual([20, 20]);
  });

  it('keep their title and picture when they are opened again', async () => {
    const { recent, idOf } = load(memoryFile(null));
    const list = await recent;
    await list.note('/f/a');
    await list.describe(idOf('/f/a'), 'Title', 'data:image/png;base64,AA==');
    await list.note('/f/b');

    await list.note('/f/a');

    expect(list.list()[0]).toMatchObject({ title: 'Title', picture: 'data:image/png;base64,AA==', openedAt: 3 });
  });

  it('forget one by its id, and nothing for an id that was not given out', async () => {
    const { recent, idOf } = load(memoryFile(null));
    const list = await recent;
    await list.note('/f/a');
    await list.note('/f/b');

    await list.forget('/f/b');
    await list.forget(idOf('/f/a'));

    expect(namesOf(list)).toEqual(['/f/b']);
  });

  it.each([['text'], [{ path: '/f/a' }], [[{ path: 7 }]]])('start empty over a spoilt file: %j', async (content) => {
    expect(namesOf(await load(memoryFile(content)).recent)).toEqual([]);
  });
});
