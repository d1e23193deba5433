import { expect, it } from 'vitest';
import { readClock } from '../../../../renderer/ui/agenda/plan.ts';

it('reads a time of the day however it is typed', () => {
  expect(['9', '9:05', ' 09.05 ', '0905', '905', '23h30', '0:00'].map(readClock)).toEqual([
    '09:00',
    '09:05',
    '09:05',
    '09:05',
    '09:05',
    '23:30',
    '00:00',
  ]);
  expect(['', '24:00', '9:60', '9:5', 'noon', '1 PM'].map(readClock)).toEqual([null, null, null, null, null, null]);
});
