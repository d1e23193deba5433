import type { StageKey } from './lifeCycle.ts';

/** What can be done in a stage, and the block a card of it belongs to. The words are in the catalogues under the key. */
export type Tactic = Readonly<{ key: string; block: ServingBlock }>;

/** The blocks whose cards serve stages. */
export type ServingBlock = 'channels' | 'customerRelationships';

/** The tactics the method teaches, offered where nobody serves a stage; the easiest to begin with first. */
export const TACTICS = {
  identifyNeeds: [relationship('collectData'), relationship('findSegments'), relationship('fitMarketing')],
  attract: [
    relationship('firstImpression'),
    channel('socialMedia'),
    channel('seo'),
    channel('ppc'),
    relationship('personalContent'),
  ],
  buildTrust: [
    relationship('transparency'),
    relationship('guarantee'),
    relationship('steadyCommunication'),
    relationship('personalApproach'),
    relationship('actOnFeedback'),
  ],
  personalise: [relationship('fitToNeeds'), relationship('refreshOffers'), relationship('openAboutData')],
  maintain: [
    relationship('loyaltyProgramme'),
    relationship('surveys'),
    relationship('behaviourData'),
    relationship('keepImproving'),
  ],
  resolveComplaints: [
    relationship('fastAnswer'),
    channel('severalChannels'),
    relationship('compensation'),
    relationship('preventRepeat'),
    relationship('complaintIsGift'),
  ],
  renewAndExpand: [
    relationship('rewards'),
    relationship('exclusiveOffers'),
    channel('usefulInformation'),
    relationship('refreshPortfolio'),
  ],
} as const satisfies Readonly<Record<StageKey, readonly Tactic[]>>;

export type TacticKey = (typeof TACTICS)[StageKey][number]['key'];

function relationship<Key extends string>(key: Key) {
  return { key, block: 'customerRelationships' } as const;
}

function channel<Key extends string>(key: Key) {
  return { key, block: 'channels' } as const;
}
