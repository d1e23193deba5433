import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { MAX_MINUTES, type Activity } from '../../../../renderer/model/workshop/agenda.ts';
import {
  addActivity,
  agendaOf,
  changeActivity,
  moveActivity,
  removeActivity,
  replaceAgenda,
} from '../../../../renderer/model/workshop/agendaEdits.ts';
import { plannedTimes, totalMinutes } from '../../../../renderer/model/workshop/agendaTimes.ts';
import { documentOf } from '../../support/documentOf.ts';

const activity = (id: string, minutes = 20): Activity => ({ id, title: id, minutes });
const EMPTY = documentOf({});
const MODEL = withOperations(
  EMPTY,
  replaceAgenda(
    EMPTY,
    ['A', 'B', 'C'].map((id) => activity(id)),
  ),
);
const after = (operations: Parameters<typeof withOperations>[1]) => agendaOf(withOperations(MODEL, operations));
const ids = (operations: Parameters<typeof withOperations>[1]) =>
  after(operations)
    .map(({ id }) => id)
    .join('');

describe('an agenda', () => {
  it('grows at the end, or where it is told to', () => {
    expect(ids(addActivity(MODEL, activity('N')))).toBe('ABCN');
    expect(ids(addActivity(MODEL, activity('N'), 1))).toBe('ANBC');
  });

  it('is put in another order', () => {
    expect(ids(moveActivity(MODEL, 'A', 1))).toBe('BAC');
    expect(ids(moveActivity(MODEL, 'C', 0))).toBe('CAB');
    expect(ids(moveActivity(MODEL, 'A', 99))).toBe('BCA');
    expect(moveActivity(MODEL, 'gone', 1)).toEqual([]);
    expect(moveActivity(MODEL, 'B', 1)).toEqual([]);
  });

  it('changes in one activity and keeps to what a file may hold', () => {
    const changed = after(
      changeActivity(MODEL, 'B', { minutes: 99_999, blocks: ['costStructure', 'channels', 'channels'], note: '' }),
    );

    expect(changed[1]).toEqual({ id: 'B', title: 'B', minutes: MAX_MINUTES, blocks: ['channels', 'costStructure'] });
    expect(after(changeActivity(MODEL, 'B', { minutes: 0.2 }))[1]?.minutes).toBe(1);
  });

  it('keeps fields of a newer version', () => {
    const newer = { ...activity('A'), room: 'B2' };

    const [changed] = after(replaceAgenda(MODEL, [newer]));

    expect(changed).toEqual(newer);
  });

  it('is none when it is empty', () => {
    const empty = withOperations(MODEL, replaceAgenda(MODEL, []));

    expect('agenda' in empty.info).toBe(false);
    expect(removeActivity(MODEL, 'gone')).toEqual([]);
  });

  it('takes as long as its activities together, and keeps their order when one goes', () => {
    const agendas = fc.uniqueArray(fc.record({ id: fc.uuid(), title: fc.string(), minutes: fc.integer({ min: 1, max: 300 }) }), {
      minLength: 1,
      maxLength: 20,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(agendas, fc.nat(), (agenda, at) => {
        const document = withOperations(EMPTY, replaceAgenda(EMPTY, agenda));
        const gone = agenda[at % agenda.length];
        const left = agendaOf(withOperations(document, removeActivity(document, gone?.id ?? '')));

        expect(totalMinutes(agendaOf(document))).toBe(agenda.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(left).toEqual(agenda.filter((one) => one !== gone));
        expect(totalMinutes(left)).toBe(totalMinutes(agenda) - (gone?.minutes ?? 0));
        expect(plannedTimes(agenda, 0).at(-1)?.end).toBe(totalMinutes(agenda) * 60_000);
      }),
    );
  });
});

describe('planned times', () => {
  it('follow one another without a gap', () => {
    expect(plannedTimes([activity('A', 5), activity('B', 10)], 1_000)).toEqual([
      { id: 'A', start: 1_000, end: 301_000 },
      { id: 'B', start: 301_000, end: 901_000 },
    ]);
  });
});
