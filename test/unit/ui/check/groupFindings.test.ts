import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../renderer/model/check/finding.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { groupFindings, type Grouping } from '../../../../renderer/ui/check/groupFindings.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf(
  {
    customerSegments: ['low', { id: 'high', segment: { profitability: 5 } }, 'silent'],
    channels: ['shop'],
    keyActivities: ['work'],
  },
  [['low', 'shop']],
);

function finding(key: string, severity: Severity, ...cards: string[]): Finding {
  return {
    key,
    rule: 'block-empty',
    severity,
    cards,
    home: cards[0] ?? null,
    about: '',
    facts: {},
    remedies: [],
    isSilenced: false,
  };
}

const FINDINGS = [
  finding('1', 'error', 'low'),
  finding('2', 'error', 'high', 'low'),
  finding('3', 'hint', 'shop'),
  finding('4', 'hint', 'work'),
  finding('5', 'hint'),
];

function grouped(grouping: Grouping): string[] {
  return groupFindings(FINDINGS, grouping, MODEL, buildLinkIndex(MODEL)).map(
    ({ key, findings }) => `${key.trim()}: ${findings.map((one) => one.key).join(' ')}`,
  );
}

describe('grouping findings', () => {
  it('puts the gravest first and leaves out what there is none of', () => {
    expect(grouped('severity')).toEqual(['error: 1 2', 'hint: 3 4 5']);
  });

  it('goes by the rank of the segments, then by what belongs to none', () => {
    expect(grouped('segment')).toEqual(['high: 2', 'low: 1 2 3', 'cards: 4', 'model: 5']);
  });
});
