import type { SegmentDetails } from '../../../../../renderer/model/details/details.ts';
import type { CanvasDocument } from '../../../../../renderer/model/document.ts';
import { documentOf } from '../../../support/documentOf.ts';
import { byFilling, type RuleCases } from '../ruleCase.ts';

function segmentWith(segment: SegmentDetails): CanvasDocument {
  return documentOf({ customerSegments: [{ id: 'A', segment }] });
}

const BEFORE = { date: '2026-03-01', method: 'csat', value: 82 } as const;
const AFTER = { date: '2026-09-01', method: 'csat', value: 74 } as const;
const OTHER = { date: '2026-06-01', method: 'nps', value: 10 } as const;

export const segmentCases: RuleCases = {
  'segment-without-criteria': {
    fires: segmentWith({ needs: 'quiet' }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: segmentWith({ criteria: { demographic: '', geographic: '' } }),
    clear: byFilling('criteria', 'segment', (before) => ({ ...before, criteria: { behavioural: 'buys often' } })),
  },
  'segment-single-criterion': {
    fires: segmentWith({ criteria: { demographic: '30–40' } }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: segmentWith({}),
    clear: byFilling('criteria', 'segment', (before) => ({ criteria: { ...before?.criteria, geographic: 'towns' } })),
  },
  'segment-assumption-only': {
    fires: documentOf({ customerSegments: [{ id: 'A', evidence: ['assumption'] }] }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: documentOf({ customerSegments: ['A'] }),
    clear: byFilling('evidence', 'evidence', (before = []) => [...before, 'interview']),
  },
  'segment-not-measured': {
    fires: segmentWith({ growth: 3 }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: segmentWith({ measurements: [BEFORE] }),
    clear: byFilling('measurements', 'segment', (before) => ({ ...before, measurements: [AFTER] })),
  },
  'satisfaction-falling': {
    fires: segmentWith({ measurements: [AFTER, OTHER, BEFORE] }),
    says: {
      severity: 'warning',
      cards: ['A'],
      about: 'csat',
      facts: { previous: 82, latest: 74, previousDay: '2026-03-01', latestDay: '2026-09-01' },
    },
    quiet: segmentWith({ measurements: [BEFORE, OTHER, { ...AFTER, value: 82 }] }),
    clear: byFilling('measurements', 'segment', (before) => ({
      measurements: [...(before?.measurements ?? []), { ...AFTER, date: '2026-11-01', value: 80 }],
    })),
  },
};
