import { SEVERITIES, type Finding, type Severity } from '../../model/check/finding.ts';
import { segmentsOfFinding } from '../../model/check/findingSegments.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments } from '../../model/queries/ranking.ts';

export type Grouping = 'severity' | 'segment';

/** What the findings of a group have in common; `cards` and `model` are what belongs to no segment. */
export type GroupSubject =
  | Readonly<{ kind: 'severity'; severity: Severity }>
  | Readonly<{ kind: 'segment'; cardId: string }>
  | Readonly<{ kind: 'cards' }>
  | Readonly<{ kind: 'model' }>;

export type FindingGroup = Readonly<{ key: string; subject: GroupSubject; findings: readonly Finding[] }>;

/** Groups that hold something: by severity, the gravest first, or by segment, the best-ranked first. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  document: CanvasDocument,
  links: LinkIndex,
): readonly FindingGroup[] {
  const groups = grouping === 'severity' ? bySeverity(findings) : bySegment(findings, document, links);
  return groups.filter((group) => group.findings.length > 0);
}

function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  const found = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.map((severity) => ({
    key: severity,
    subject: { kind: 'severity', severity },
    findings: found.get(severity) ?? [],
  }));
}

/** A finding about several segments stands under each of them. */
function bySegment(findings: readonly Finding[], document: CanvasDocument, links: LinkIndex): readonly FindingGroup[] {
  const found = new Map(rankSegments(document).map(({ id }) => [id, [] as Finding[]]));
  const cards: Finding[] = [];
  const model: Finding[] = [];
  for (const finding of findings) {
    const segments = segmentsOfFinding(document, links, finding);
    for (const id of segments) found.get(id)?.push(finding);
    if (segments.length === 0) (finding.cards.length === 0 ? model : cards).push(finding);
  }
  return [
    ...[...found].map(([cardId, own]): FindingGroup => ({ key: cardId, subject: { kind: 'segment', cardId }, findings: own })),
    { key: ' cards', subject: { kind: 'cards' }, findings: cards },
    { key: ' model', subject: { kind: 'model' }, findings: model },
  ];
}
