import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../renderer/model/check/finding.ts';
import { segmentsOfFinding } from '../../../../renderer/model/check/findingSegments.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf(
  { customerSegments: ['A', 'B'], channels: ['shared', 'lonely'], valuePropositions: ['offer'], keyActivities: ['work'] },
  [
    ['A', 'shared'],
    ['B', 'shared'],
    ['A', 'offer'],
    ['offer', 'work'],
  ],
);

function about(...cards: string[]): readonly string[] {
  const finding: Finding = {
    key: 'k',
    rule: 'block-empty',
    severity: 'hint',
    cards,
    home: cards[0] ?? null,
    about: '',
    facts: {},
    remedies: [],
    isSilenced: false,
  };
  return segmentsOfFinding(MODEL, buildLinkIndex(MODEL), finding);
}

describe('the segments a finding is about', () => {
  it('are those it names', () => {
    expect(about('A')).toEqual(['A']);
    expect(about('B', 'A')).toEqual(['B', 'A']);
    expect(about('shared', 'B')).toEqual(['B']);
  });

  it('are those its card serves, where it names none', () => {
    expect(about('shared')).toEqual(['A', 'B']);
  });

  it('are none behind the propositions, for a card that serves nobody, and for the whole model', () => {
    expect(about('work')).toEqual([]);
    expect(about('lonely')).toEqual([]);
    expect(about()).toEqual([]);
  });
});
