import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { STAGE_KEYS } from '../../../../renderer/model/lifeCycle.ts';
import {
  CANVAS_PARTS,
  makeAgenda,
  READY_AGENDAS,
  type ReadyAgenda,
} from '../../../../renderer/model/workshop/agendaTemplates.ts';
import { totalMinutes } from '../../../../renderer/model/workshop/agendaTimes.ts';

const make = (agenda: ReadyAgenda) => {
  let ids = 0;
  return makeAgenda(
    agenda,
    (activity) => {
      const title = activity.kind === 'part' ? activity.part : activity.kind === 'stage' ? activity.stage : activity.frame;
      return { title, note: title === 'break' ? '' : `about ${title}` };
    },
    () => `id${++ids}`,
  );
};

describe('the ready agendas', () => {
  it('take 80, 60 and 120 minutes', () => {
    expect(READY_AGENDAS.map((one) => totalMinutes(make(one)))).toEqual([80, 60, 120]);
  });

  it('have every block of the canvas in exactly one part', () => {
    expect(Object.values(CANVAS_PARTS).flat().toSorted()).toEqual(BLOCK_KEYS.toSorted());
  });

  it('go through the four parts, or the seven stages between an opening and a close', () => {
    expect(make('canvas').map(({ title, minutes }) => [title, minutes])).toEqual([
      ['customer', 20],
      ['value', 20],
      ['delivery', 20],
      ['operation', 20],
    ]);
    expect(make('lifeCycle').map(({ title }) => title)).toEqual(['opening', ...STAGE_KEYS, 'close']);
  });

  it('work on blocks where there are some, and have a note where there is something to say', () => {
    const [first] = make('canvas');
    const pause = make('workshop').find(({ title }) => title === 'break');

    expect(first).toEqual({
      id: 'id1',
      title: 'customer',
      minutes: 20,
      blocks: ['customerSegments', 'channels', 'customerRelationships'],
      note: 'about customer',
    });
    expect(pause).toEqual({ id: 'id4', title: 'break', minutes: 10 });
  });
});
