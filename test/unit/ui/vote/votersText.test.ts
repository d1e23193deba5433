import { expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { votersText } from '../../../../renderer/ui/vote/votersText.ts';

it('names who has voted and counts who gave no name, so that the number beside it adds up', () => {
  const t = translateInto('en');

  expect(votersText([{ voter: 'Eva' }, {}], t)).toBe('Eva · 1 without a name');
  expect(votersText([{ voter: 'Eva' }, { voter: 'Ján' }], t)).toBe('Eva · Ján');
  expect(votersText([{}, {}], t)).toBe('');
});
