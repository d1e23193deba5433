import type { Translate } from '../../i18n/translate.ts';
import { SEVERITIES, type Finding, type Severity } from '../../model/check/finding.ts';
import { segmentsOfFinding } from '../../model/check/findingSegments.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';
import { recordOf } from '../../model/records.ts';

/** How many findings there are of each severity; silenced ones do not count. */
export type FindingCounts = Readonly<Record<Severity, number>>;

export const NO_FINDINGS: FindingCounts = recordOf(SEVERITIES, () => 0);

export function countFindings(findings: readonly Finding[]): FindingCounts {
  return findings.reduce(plusOne, NO_FINDINGS);
}

/** The counts of each segment some finding is about, by card id. */
export function countBySegment(
  findings: readonly Finding[],
  document: CanvasDocument,
  links: LinkIndex,
): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const finding of findings) {
    for (const id of segmentsOfFinding(document, links, finding)) {
      counts.set(id, plusOne(counts.get(id) ?? NO_FINDINGS, finding));
    }
  }
  return counts;
}

/** The gravest severity there is; null where nothing was found. */
export function worstOf(counts: FindingCounts): Severity | null {
  return SEVERITIES.find((severity) => counts[severity] > 0) ?? null;
}

export function totalOf(counts: FindingCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** “2 errors, 3 hints”: what there is none of is left out; “No findings” where there is nothing. */
export function countWords(counts: FindingCounts, t: Translate): string {
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    t(`check.count.${severity}`, { count: counts[severity] }),
  );
  return words.length === 0 ? t('check.none') : words.join(', ');
}

function plusOne(counts: FindingCounts, { severity, isSilenced }: Finding): FindingCounts {
  return isSilenced ? counts : { ...counts, [severity]: counts[severity] + 1 };
}
