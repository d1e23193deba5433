import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownSteps, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import {
  createPresenterEnd,
  createRoomEnd,
  type Port,
  type RoomScene,
  type Told,
} from '../../../../renderer/ui/present/audienceChannel.ts';
import {
  audienceCommand,
  documentForRoom,
  readDocumentForRoom,
  readFromAudience,
  readToAudience,
  type AudienceCommand,
  type RoomSize,
} from '../../../../renderer/ui/present/audienceMessages.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

/** Two ports that are joined, as pages of one origin are: what goes over is cloned, and not heard by who says it. */
function wire() {
  const listeners = new Map<Port, (message: unknown) => void>();
  const create = (): Port => {
    const port: Port = {
      post: (message) => {
        for (const [other, listener] of listeners) if (other !== port) listener(structuredClone(message));
      },
      listen: (listener) => void listeners.set(port, listener),
      close: () => void listeners.delete(port),
    };
    return port;
  };
  return { create, post: (message: unknown) => [...listeners.values()].forEach((listener) => listener(message)) };
}

const PLAN = documentOf({ customerSegments: ['People'], valuePropositions: ['Bread'] }, [['People', 'Bread']]);

function told(document: CanvasDocument, at = 0, more: Partial<Told> = {}): Told {
  const steps = shownSteps(document);
  const picture = stepPicture(document, steps, at);
  if (!picture) throw new Error('there is no such step');
  const shown = { picture, progress: { at: at + 1, of: steps.length }, isBlack: false };
  return { document, look: { language: 'sk', theme: 'dark' }, shown, ...more };
}

/** A presenter, and rooms that come and go. */
function scene() {
  const { create, post } = wire();
  const commands: AudienceCommand[] = [];
  const sizes: RoomSize[] = [];
  const presenter = createPresenterEnd(create(), {
    onCommand: (command) => commands.push(command),
    onSize: (size) => sizes.push(size),
  });
  const enter = () => {
    const seen: RoomScene[] = [];
    const ended: boolean[] = [];
    const end = createRoomEnd(create(), { onScene: (one) => seen.push(one), onEnd: () => ended.push(true) });
    return { ...end, seen, ended, last: () => seen.at(-1) };
  };
  return { presenter, enter, commands, sizes, post };
}

describe('the wire between presenter and room', () => {
  it('tells a room that was there first', () => {
    const { presenter, enter } = scene();
    const room = enter();
    const first = told(PLAN);

    presenter.tell(first);

    expect(room.last()).toEqual({ document: PLAN, look: first.look, shown: first.shown, spot: null });
  });

  it('tells everything to a room that comes late, or again', () => {
    const { presenter, enter } = scene();
    presenter.tell(told(PLAN));
    presenter.tell(told(PLAN, 2));
    enter().close();

    const room = enter();

    expect(room.last()?.shown.progress.at).toBe(3);
  });

  it('sends the document again only when it has changed', () => {
    const { presenter, enter } = scene();
    const room = enter();
    presenter.tell(told(PLAN));

    presenter.tell(told(PLAN, 1));
    const same = room.seen.every(({ document }) => document === room.seen[0]?.document);
    presenter.tell(told({ ...PLAN }, 1));

    expect([same, room.last()?.document === room.seen[0]?.document]).toEqual([true, false]);
  });

  it('points, until the next step', () => {
    const { presenter, enter } = scene();
    const room = enter();
    presenter.tell(told(PLAN));

    presenter.point({ x: 0.5, y: 0.25 });
    const pointed = room.last()?.spot;
    presenter.tell(told(PLAN, 1));

    expect([pointed, room.last()?.spot]).toEqual([{ x: 0.5, y: 0.25 }, null]);
  });

  it('brings keys of the room to the presenter', () => {
    const { enter, commands, sizes } = scene();

    const room = enter();
    room.send({ kind: 'by', by: 1 });
    room.send({ kind: 'block', block: 'channels' });
    room.send({ kind: 'black' });
    room.tellSize({ width: 1024, height: 768 });

    expect(commands).toEqual([{ kind: 'by', by: 1 }, { kind: 'block', block: 'channels' }, { kind: 'black' }]);
    expect(sizes).toEqual([{ width: 1024, height: 768 }]);
  });

  it('ends for every room', () => {
    const { presenter, enter } = scene();
    const rooms = [enter(), enter()];

    presenter.end();

    expect(rooms.map(({ ended }) => ended)).toEqual([[true], [true]]);
  });

  it.each([
    [null],
    ['hello'],
    [{}],
    [{ kind: 'command', command: 'leave' }],
    [{ kind: 'command', command: { kind: 'by', by: 1000 } }],
    [{ kind: 'command', command: { kind: 'fullScreen' } }],
    [{ kind: 'size', size: { width: 0, height: 0 } }],
    [{ kind: 'document', value: { format: 'something else' } }],
    [{ kind: 'document', value: '<script>1</script>' }],
    [{ kind: 'look', look: { language: 'en', theme: 'javascript:1' } }],
    [{ kind: 'show', shown: { picture: { step: { kind: 'whole' } }, progress: { at: 1, of: 1 }, isBlack: false } }],
    [{ kind: 'show', shown: { ...told(PLAN).shown, progress: { at: -1, of: 'many' } } }],
    [{ kind: 'point', spot: { x: 2, y: Number.NaN } }],
    [{ kind: 'point', spot: { x: '0; background: url(x)', y: 0 } }],
  ])('passes over what has another shape: %j', (message) => {
    const { presenter, enter, commands, post } = scene();
    const room = enter();
    presenter.tell(told(PLAN));
    const before = room.seen.length;

    post(message);

    expect([room.seen.length, commands, room.ended]).toEqual([before, [], []]);
  });
});

describe('what goes over the wire', () => {
  it('holds nothing that is not the room’s business', () => {
    const step = { kind: 'whole' } as const;
    const [parked] = PLAN.cards.values();
    const secrets: CanvasDocument = {
      ...PLAN,
      info: {
        ...PLAN.info,
        presentation: [{ step, note: 'Do not mention the price' }],
        parked: parked ? [{ ...parked, id: 'aside', text: 'Sell the company' }] : [],
        agenda: [{ id: 'a', title: 'Layoffs', minutes: 5 }],
        prompts: [{ id: 'p', block: 'channels', text: 'Why so slow?' }],
      },
    };

    const text = JSON.stringify(documentForRoom(secrets));

    expect(text).toContain('Bread');
    expect(text).not.toMatch(/price|company|Layoffs|slow/);
  });

  it('is the model that was sent, whichever it is', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const read = readDocumentForRoom(structuredClone(documentForRoom(document)));

        expect([read?.cards, read?.links, read?.info.title]).toEqual([document.cards, document.links, document.info.title]);
      }),
    );
  });

  it('is of a key only what concerns the talk', () => {
    const kinds = ['first', 'leave', 'audience', 'fullScreen', 'steps', 'speaker', 'nothing'] as const;

    expect(kinds.filter((kind) => audienceCommand({ kind }))).toEqual(['first', 'leave']);
  });

  it('is read only in its own direction', () => {
    expect([readToAudience({ kind: 'hello' }), readFromAudience({ kind: 'end' })]).toEqual([null, null]);
  });

  it('is nothing, whatever else is said, and never makes a reader throw', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true }), (message) => {
        expect([readToAudience(message), readFromAudience(message), readDocumentForRoom(message)]).toEqual([null, null, null]);
      }),
    );
  });
});
