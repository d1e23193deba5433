import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../../renderer/model/check/ruleIds.ts';
import { RULES } from '../../../../renderer/model/check/rules.ts';
import { blockCases } from './cases/blockCases.ts';
import { careCases } from './cases/careCases.ts';
import { linkCases } from './cases/linkCases.ts';
import { marketCases } from './cases/marketCases.ts';
import { numberCases } from './cases/numberCases.ts';
import { segmentCases } from './cases/segmentCases.ts';
import { findingsOf, type RuleCases } from './ruleCase.ts';

const CASES: RuleCases = { ...linkCases, ...marketCases, ...segmentCases, ...careCases, ...numberCases, ...blockCases };

it('there is one rule for each id, in the order of the ids', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});

describe.each(RULE_IDS)('%s', (rule) => {
  const example = CASES[rule];
  if (!example) throw new Error(`no example of ${rule}`);
  const { fires, says, quiet, clear } = example;

  it('finds what it is about, once', () => {
    expect(findingsOf(fires, rule)).toEqual([expect.objectContaining({ about: '', isSilenced: false, ...says })]);
  });

  it('finds nothing where all is well', () => {
    expect(findingsOf(quiet, rule)).toEqual([]);
  });

  it('is silent once a person has followed the remedy', () => {
    const [finding] = findingsOf(fires, rule);
    if (!finding) throw new Error('nothing to clear');

    expect(findingsOf(clear(fires, finding), rule)).toEqual([]);
  });
});
