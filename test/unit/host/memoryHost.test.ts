import { describe, expect, it } from 'vitest';
import { createMemoryHost, type MemoryHost } from '../../../renderer/host/memoryHost.ts';
import { describeHost } from './hostContract.ts';
import type { HostUnderTest } from './hostUnderTest.ts';

function underTest({ host, world, restart, reload, another }: MemoryHost): HostUnderTest {
  return {
    host,
    put: (name, text) => world.files.set(name, new TextEncoder().encode(text)),
    text: (name) => {
      const bytes = world.files.get(name);
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    remove: (name) => world.files.delete(name),
    willOpen: (name) => (world.nextToOpen = name),
    willSave: (agrees) => (world.nextToSave = agrees ? 'suggested' : null),
    failNextWrite: () => (world.nextWriteFailure = 'disk-full'),
    restart: () => underTest(restart()),
    reload: () => underTest(reload()),
    another: () => underTest(another()),
  };
}

describeHost('memory', () => underTest(createMemoryHost()));

describe('the memory host', () => {
  it('sends events to who listens, until they stop', () => {
    const { host, events } = createMemoryHost();
    const heard: string[] = [];
    const stop = host.onMenuAction((id) => heard.push(id));

    events.emit('menu:action', 'edit.undo');
    stop();
    events.emit('menu:action', 'edit.redo');

    expect(heard).toEqual(['edit.undo']);
  });

  it('hands out the file it was started with once', async () => {
    const { host, world } = createMemoryHost();
    world.files.set('start.bmc', new Uint8Array([1]));
    world.initial = 'start.bmc';

    const kinds = [(await host.takeInitialFile()).kind, (await host.takeInitialFile()).kind];

    expect(kinds).toEqual(['done', 'cancelled']);
  });
});
