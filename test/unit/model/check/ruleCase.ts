import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import { applyRemedy } from '../../../../renderer/model/check/applyRemedy.ts';
import { checkModel } from '../../../../renderer/model/check/checkModel.ts';
import type { Finding, Remedy } from '../../../../renderer/model/check/finding.ts';
import type { RuleId } from '../../../../renderer/model/check/ruleIds.ts';
import type { CardDetails, DetailKey } from '../../../../renderer/model/details/details.ts';
import { CARD_WIDTH, type CanvasDocument } from '../../../../renderer/model/document.ts';
import { changeDetail } from '../../../../renderer/model/edits/detailEdits.ts';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import { linkCards } from '../../../../renderer/model/edits/linkEdits.ts';
import type { MarketType } from '../../../../renderer/model/marketTypes.ts';
import { withOperations, type Operation } from '../../../../renderer/model/operations.ts';
import { documentOf, type BlockSpecs } from '../../support/documentOf.ts';

export const TODAY = '2026-11-22';

/** A rule by example: a model it speaks of, one it does not, and how a person puts the first one right. */
export type RuleCase = Readonly<{
  fires: CanvasDocument;
  says: Pick<Finding, 'severity' | 'cards'> & Partial<Finding>;
  quiet: CanvasDocument;
  clear: (document: CanvasDocument, finding: Finding) => CanvasDocument;
}>;

export type RuleCases = Readonly<Partial<Record<RuleId, RuleCase>>>;

export function findingsOf(document: CanvasDocument, rule: RuleId): readonly Finding[] {
  return checkModel(document, TODAY, parseFormula).filter((finding) => finding.rule === rule);
}

type Links = readonly (readonly [string, string])[];

export function marketOf(marketType: MarketType, blocks: BlockSpecs, links: Links = []): CanvasDocument {
  const document = documentOf(blocks, links);
  return { ...document, info: { ...document.info, marketType } };
}

/** What a remedy does without a person: nothing for those that only lead somewhere. */
export function remedied(document: CanvasDocument, remedy: Remedy): CanvasDocument {
  return withOperations(document, operationsOf(document, remedy));
}

function operationsOf(document: CanvasDocument, remedy: Remedy): readonly Operation[] {
  switch (remedy.kind) {
    case 'addLinkedCard':
    case 'addCard': {
      const card = { id: 'new card', block: remedy.block, text: 'New', x: 0, y: 9_000, width: CARD_WIDTH };
      return applyRemedy(document, remedy, { card, linkId: 'new link' });
    }
    case 'setMarketType':
      return changeInfo(document, { marketType: remedy.marketType });
    case 'linkCard':
    case 'openField':
    case 'showBlock':
      return [];
  }
}

type Clear = RuleCase['clear'];

/** The first remedy of this kind does it all. */
export function byRemedy(kind: 'addLinkedCard' | 'addCard' | 'setMarketType'): Clear {
  return (document, finding) => remedied(document, remedyOf(finding, kind));
}

/** The remedy opens the link picker for the first card, where this one is picked. */
export function byLinking(cardId: string): Clear {
  return (document, finding) => {
    const remedy = remedyOf(finding, 'linkCard');
    return withOperations(document, linkCards(document, { id: 'new link', from: remedy.cardId, to: cardId }));
  };
}

/** The remedy opens this field, where a person writes this. */
export function byFilling<Key extends DetailKey>(
  field: string,
  key: Key,
  value: (before: CardDetails[Key]) => CardDetails[Key],
): Clear {
  return (document, finding) => {
    const remedy = remedyOf(finding, 'openField');
    if (remedy.field !== field) throw new Error(`opens ${remedy.field}, not ${field}`);
    const before = document.cards.get(remedy.cardId)?.[key];
    return withOperations(document, changeDetail(document, remedy.cardId, key, value(before)));
  };
}

function remedyOf<Kind extends Remedy['kind']>(finding: Finding, kind: Kind): Extract<Remedy, { kind: Kind }> {
  const remedy = finding.remedies.find((one): one is Extract<Remedy, { kind: Kind }> => one.kind === kind);
  if (!remedy) throw new Error(`${finding.rule} has no remedy ${kind}`);
  return remedy;
}
