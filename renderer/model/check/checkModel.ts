import type { CanvasDocument } from '../document.ts';
import type { ParseFormula } from '../numbers/expression.ts';
import { buildLinkIndex, type LinkIndex } from '../queries/linkIndex.ts';
import { recordOf } from '../records.ts';
import { contextOf } from './checkContext.ts';
import { SEVERITIES, silenceKey, type Finding, type Observation } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Everywhere the model does not hold together: errors first, then warnings, then hints; within each in the order of
 * `RULE_IDS`, then by rank of segment or as the cards are read. Silenced findings are among them. `today` is an ISO day,
 * `parse` reads formulas.
 */
export function checkModel(
  document: CanvasDocument,
  today: string,
  parse: ParseFormula,
  links: LinkIndex = buildLinkIndex(document),
): readonly Finding[] {
  const context = contextOf(document, today, links, parse);
  const findings = recordOf(SEVERITIES, (): Finding[] => []);
  for (const rule of RULES) {
    for (const observation of rule.observe(context)) {
      const finding = toFinding(document, rule, observation);
      findings[finding.severity].push(finding);
    }
  }
  return SEVERITIES.flatMap((severity) => findings[severity]);
}

function toFinding(document: CanvasDocument, rule: Rule, observation: Observation): Finding {
  const { cards, about = '', severity = rule.severity, facts = {}, remedies = [], isAboutModel } = observation;
  const home = isAboutModel ? null : (cards[0] ?? null);
  const silence = silenceKey({ rule: rule.id, about });
  const silenced = home === null ? document.info.silenced : document.cards.get(home)?.silenced;
  const isSilenced = silenced?.includes(silence) ?? false;
  return { key: `${silence} ${home ?? ''}`, rule: rule.id, severity, cards, home, about, facts, remedies, isSilenced };
}
