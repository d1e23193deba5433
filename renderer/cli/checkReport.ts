import { parseFormula } from '../formats/formula/parseFormula.ts';
import { findingText } from '../actions/words/findingText.ts';
import { translateInto, type Language } from '../i18n/translate.ts';
import { checkModel } from '../model/check/checkModel.ts';
import { SEVERITIES, type Severity } from '../model/check/finding.ts';
import type { RuleId } from '../model/check/ruleIds.ts';
import type { CanvasDocument } from '../model/document.ts';
import { recordOf } from '../model/records.ts';

/** One finding as `--json` prints it. Described in the README of this folder: a contract with scripts. */
export type ReportedFinding = Readonly<{
  rule: RuleId;
  severity: Severity;
  /** What tells findings of one rule on one card apart: a stage, a method, a block; empty for most rules. */
  about: string;
  cards: readonly Readonly<{ id: string; text: string }>[];
  sentence: string;
  why: string;
  silenced: boolean;
}>;

/** What the check says of one file. The counts leave out what is silenced, which has a count of its own. */
export type CheckReport = Readonly<{
  file: string;
  title: string;
  language: Language;
  counts: Readonly<Record<Severity | 'silenced', number>>;
  findings: readonly ReportedFinding[];
}>;

/** Checks a document; `today` is an ISO day, `file` the name it goes by. */
export function checkReport(file: string, document: CanvasDocument, today: string, language: Language): CheckReport {
  const t = translateInto(language);
  const findings = checkModel(document, today, parseFormula).map((finding): ReportedFinding => ({
    rule: finding.rule,
    severity: finding.severity,
    about: finding.about,
    cards: finding.cards.map((id) => ({ id, text: document.cards.get(id)?.text ?? '' })),
    ...findingText(finding, document, t, language),
    silenced: finding.isSilenced,
  }));
  const spoken = findings.filter(({ silenced }) => !silenced);
  const counts = {
    ...recordOf(SEVERITIES, (severity) => spoken.filter((one) => one.severity === severity).length),
    silenced: findings.length - spoken.length,
  };
  return { file, title: document.info.title, language, counts, findings };
}

/** The report for people: counts, then the findings by severity, each with why it matters. */
export function reportText({ file, language, counts, findings }: CheckReport): string {
  const t = translateInto(language);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const headings = found.map((severity) => t(`check.count.${severity}`, { count: counts[severity] }));
  const silenced = counts.silenced > 0 ? [t('findings.silenced', { count: counts.silenced })] : [];
  const summary = [...(headings.length > 0 ? headings : [t('check.none')]), ...silenced].join(', ');
  const groups = found.map((severity, index) => {
    const lines = findings.filter((finding) => finding.severity === severity && !finding.silenced);
    return `\n${headings[index] ?? ''}\n${lines.map(findingLines).join('')}`;
  });
  return `${file}: ${summary}\n${groups.join('')}`;
}

/** A reason that several findings in a row share stands once, after the last of them. */
function findingLines({ sentence, why }: ReportedFinding, index: number, all: readonly ReportedFinding[]): string {
  return `- ${sentence}\n${all[index + 1]?.why === why ? '' : `  ${why}\n`}`;
}
