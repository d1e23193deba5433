import { BLOCK_KEYS } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import { linkedCards } from '../queries/linkedCards.ts';
import { buildLinkIndex, type LinkIndex } from '../queries/linkIndex.ts';
import { rankSegments } from '../queries/ranking.ts';
import { recordOf } from '../records.ts';
import { SEVERITIES, silenceKey, type Finding, type Observation } from './finding.ts';
import { RULE_IDS } from './ruleIds.ts';
import type { CheckContext, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Everywhere the model does not hold together: errors first, then warnings, then hints; within each in the order of
 * `RULE_IDS`, then by rank of segment. Silenced findings are among them. `today` is an ISO day.
 */
export function checkModel(
  document: CanvasDocument,
  today: string,
  links: LinkIndex = buildLinkIndex(document),
): readonly Finding[] {
  const context = contextOf(document, today, links);
  const findings = RULES.flatMap((rule) => rule.observe(context).map((one) => toFinding(document, rule, one)));
  return findings.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0),
  );
}

const RANK = new Map(RULE_IDS.map((id, index) => [id, index]));

function contextOf(document: CanvasDocument, today: string, links: LinkIndex): CheckContext {
  const cards = recordOf(BLOCK_KEYS, (): Card[] => []);
  for (const card of document.cards.values()) cards[card.block].push(card);
  return {
    document,
    links,
    today,
    cards,
    segments: rankSegments(document),
    linked: (cardId, block) => linkedCards(document, links, cardId, block),
  };
}

function toFinding(document: CanvasDocument, rule: Rule, observation: Observation): Finding {
  const { cards, about = '', severity = rule.severity, facts = {}, remedies = [] } = observation;
  const silence = silenceKey({ rule: rule.id, about });
  const [home] = cards;
  const silenced = home === undefined ? document.info.silenced : document.cards.get(home)?.silenced;
  const isSilenced = silenced?.includes(silence) ?? false;
  return { key: `${silence} ${home ?? ''}`, rule: rule.id, severity, cards, about, facts, remedies, isSilenced };
}
