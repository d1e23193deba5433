import { describe, expect, it } from 'vitest';
import { failureText, problemText, repairLines } from '../../../../renderer/actions/files/fileSentences.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';

const t = translateInto('en');
const place = { path: 'cards[3].text', line: 1200, column: 7 };

describe('problemText', () => {
  it('names the field, its line and its column', () => {
    expect(problemText({ code: 'missing-field', place }, t)).toBe('A field is missing: cards[3].text, line 1200, column 7.');
  });

  it('says what was expected in words', () => {
    expect(problemText({ code: 'wrong-type', expected: 'string', place }, t)).toBe(
      'A field has the wrong kind of value: cards[3].text, line 1200, column 7 should be text.',
    );
  });

  it('does without a line where there is none', () => {
    expect(problemText({ code: 'out-of-range', place: { path: 'cards[0].x', line: null, column: null } }, t)).toBe(
      'A value is out of range: cards[0].x.',
    );
  });

  it('names the card, which people know better than its number', () => {
    const onCard = { ...place, path: 'cards[3].block', card: 'Online banking' };
    const problem = { code: 'wrong-value', allowed: ['channels', 'keyPartners'], place: onCard } as const;

    expect(problemText(problem, t)).toBe(
      'A field has a value that is not allowed: cards[3].block, line 1200, column 7. Allowed: channels, keyPartners. It is on the card “Online banking”.',
    );
  });

  it('says which values would have been in range', () => {
    const narrow = { code: 'out-of-range', limit: { bound: 'least', value: 96, of: 'number' }, place } as const;
    const long = { code: 'out-of-range', limit: { bound: 'most', value: 100_000, of: 'text' }, place } as const;
    const empty = { code: 'out-of-range', limit: { bound: 'least', value: 1, of: 'text' }, place } as const;

    expect(problemText(narrow, t)).toMatch(/ Allowed: 96 or more\.$/);
    expect(problemText(long, t)).toMatch(/ Allowed: up to 100,000 characters\.$/);
    expect(problemText(empty, t)).toMatch(/ It must not be empty\.$/);
  });

  it('gives sizes in megabytes', () => {
    expect(problemText({ code: 'too-large', limit: 64 * 1024 * 1024 }, t)).toBe('The file is larger than 64\u00a0MB.');
  });
});

describe('failureText', () => {
  it('gives the system’s own code only where there is nothing better', () => {
    expect(failureText({ code: 'io-error', name: 'a.bmc', detail: 'EIO' }, t)).toBe('The system reported an error (EIO).');
    expect(failureText({ code: 'busy', name: 'a.bmc', detail: 'EBUSY' }, t)).not.toContain('EBUSY');
  });

  it('says how large a file may be, also of one that was not even read', () => {
    expect(failureText({ code: 'too-large', name: 'a.bmc', detail: 'EFBIG' }, t)).toBe('The file is larger than 32\u00a0MB.');
  });
});

describe('repairLines', () => {
  it('says of a link from a card to itself what it is', () => {
    expect(repairLines([{ code: 'link-self', id: 'l1', place: { ...place, path: 'links[0]' } }], t)).toEqual([
      'Link l1 is left out: it links a card to itself (links[0], line 1200, column 7).',
    ]);
  });

  it('counts what it does not list', () => {
    const repairs = Array.from({ length: 11 }, (_, index) => ({ code: 'link-dangling' as const, id: `l${index}`, place }));

    const lines = repairLines(repairs, t);

    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toBe('And 3 more.');
  });
});
