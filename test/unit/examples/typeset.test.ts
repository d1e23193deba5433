import { expect, it } from 'vitest';
import { typeset } from '../../../assets/examples/typeset.ts';

const NO_BREAK = '\u00a0';

it('keeps figures on one line and leaves other spaces alone', () => {
  const set = typeset('Klienti nad 100 000 €, poplatok 0,8 % ročne, 12 MW, 9 000 domov, do 24 hodín, 890 g, 3 mestá');

  expect(set.replaceAll(NO_BREAK, '~')).toBe(
    'Klienti nad 100~000~€, poplatok 0,8~% ročne, 12~MW, 9~000 domov, do 24 hodín, 890~g, 3 mestá',
  );
});
