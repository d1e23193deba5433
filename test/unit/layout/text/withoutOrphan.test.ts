import { expect, it } from 'vitest';
import { breakText } from '../../../../renderer/layout/text/breakText.ts';
import { measureText } from '../../../../renderer/layout/text/measureText.ts';
import { withoutOrphan } from '../../../../renderer/layout/text/withoutOrphan.ts';

const width = (text: string): number => measureText(text, 'regular', 8);
const linesOf = (text: string, longest: string): string[] =>
  withoutOrphan(text, 'regular', 8, width(longest)).map((line) => line.text);

it('leaves no short word alone on the last line, with as many lines as before', () => {
  expect(linesOf('What makes it worth it', 'What makes it worth')).toEqual(['What makes', 'it worth it']);
});

it('leaves lines that are long enough as they are', () => {
  expect(linesOf('Personal offers last refreshed', 'Personal offers last')).toEqual(['Personal offers last', 'refreshed']);
  expect(linesOf('One line', 'One line')).toEqual(['One line']);
});

it('never cuts a word that was whole', () => {
  const text = 'Segmentationcriteria of it';
  expect(linesOf(text, 'Segmentationcriteria of')).toEqual(['Segmentationcriteria', 'of it']);
  expect(withoutOrphan('Segmentationcriteria', 'regular', 8, 20)).toEqual(breakText('Segmentationcriteria', 'regular', 8, 20));
});
