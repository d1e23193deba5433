import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { Finding, Severity } from '../../../../renderer/model/check/finding.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import {
  countBySegment,
  countFindings,
  countWords,
  NO_FINDINGS,
  totalOf,
  worstOf,
} from '../../../../renderer/ui/check/findingCounts.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['shop'] }, [['A', 'shop']]);

function finding(severity: Severity, cards: readonly string[], isSilenced = false): Finding {
  return {
    key: cards.join(),
    rule: 'block-empty',
    severity,
    cards,
    home: cards[0] ?? null,
    about: '',
    facts: {},
    remedies: [],
    isSilenced,
  };
}

const FINDINGS = [finding('error', ['A']), finding('hint', ['shop']), finding('hint', ['B'], true), finding('hint', [])];

describe('counting findings', () => {
  it('leaves out what was silenced', () => {
    expect(countFindings(FINDINGS)).toEqual({ error: 1, warning: 0, hint: 2 });
  });

  it('counts for each segment what concerns it, or a card that serves it', () => {
    const counts = countBySegment(FINDINGS, MODEL, buildLinkIndex(MODEL));

    expect(counts.get('A')).toEqual({ error: 1, warning: 0, hint: 1 });
    expect(counts.get('B')).toEqual(NO_FINDINGS);
  });

  it('knows the gravest and the sum', () => {
    expect(worstOf(NO_FINDINGS)).toBeNull();
    expect(worstOf({ error: 0, warning: 2, hint: 9 })).toBe('warning');
    expect(totalOf({ error: 0, warning: 2, hint: 9 })).toBe(11);
  });

  it.each([
    ['en', { error: 2, warning: 0, hint: 1 }, '2 errors, 1 hint'],
    ['en', NO_FINDINGS, 'No findings'],
    ['sk', { error: 1, warning: 2, hint: 5 }, '1 chyba, 2 upozornenia, 5 tipov'],
  ] as const)('says it in words (%s)', (language, counts, words) => {
    expect(countWords(counts, translateInto(language))).toBe(words);
  });
});
