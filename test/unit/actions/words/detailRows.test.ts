import { describe, expect, it } from 'vitest';
import { detailRows } from '../../../../renderer/actions/words/detailRows.ts';
import { matchCards } from '../../../../renderer/actions/board/findCards.ts';
import type { Card } from '../../../../renderer/model/document.ts';
import { deriveAll } from '../../../../renderer/state/derive.ts';
import { documentOf } from '../../support/documentOf.ts';

const PLACE = { text: 'Card', x: 0, y: 0, width: 200 };

const SEGMENT: Card = {
  ...PLACE,
  id: 'A',
  block: 'customerSegments',
  evidence: ['survey', 'assumption'],
  segment: {
    criteria: { demographic: 'ženy 20 – 35 rokov', geographic: '' },
    needs: 'čerstvé raňajky',
    size: { count: 12_000, unit: 'ľudí' },
    profitability: 4,
    measurements: [
      { date: '2026-05-01', method: 'nps', value: -5, source: 'survey', note: 'po zdražení' },
      { date: '2026-02-01', method: 'csat', value: 80 },
    ],
    experience: {
      points: { growLoyalty: { done: true, owner: 'Eva' }, convenience: { note: 'later' } },
      trends: { personalisation: { note: 'pýtať sa' }, authenticity: { answer: 'partly', note: 'bez zelených rečí' } },
    },
  },
};

const RELATIONSHIP: Card = {
  ...PLACE,
  id: 'R',
  block: 'customerRelationships',
  stages: ['maintain', 'attract'],
  relationship: {
    type: 'community',
    loyalty: { programme: 'points', reward: 'nonFinancial' },
    complaints: { firstResponseHours: 0, contacts: ['email', 'chat'], satisfactionAfter: 95 },
    personalOffersRefreshed: '2026-09-30',
  },
};

const lines = (card: Card, language: 'en' | 'sk') => detailRows(card, language).map(({ label, text }) => `${label}: ${text}`);

describe('what a card says of itself', () => {
  it('is every field of a segment that is filled in, in Slovak', () => {
    expect(lines(SEGMENT, 'sk')).toEqual([
      'Kritériá segmentácie: Demografické: ženy 20 – 35 rokov, Geografické',
      'Potreby: čerstvé raňajky',
      'Veľkosť: 12\u00a0000 ľudí',
      'Ziskovosť: 4 z 5',
      'Spokojnosť: CSAT 80\u00a0% (1. februára 2026), NPS −5 (1. mája 2026), Prieskum – po zdražení',
      'Zákaznícka skúsenosť: Zabezpečenie pohodlia zákazníkov, ešte nie – later, Pestovanie lojality zákazníkov (Eva)',
      'Trendy: Personalizácia – pýtať sa, Autentickosť: Čiastočne – bez zelených rečí',
      'Z čoho to vieme: Prieskum, Predpoklad',
    ]);
  });

  it('says several things in a line each where there is room', () => {
    const rows = detailRows(SEGMENT, 'sk');

    expect(rows.map((row) => row.lines.length)).toEqual([2, 1, 1, 1, 2, 2, 2, 1]);
  });

  it('is every field of a relationship that is filled in, in English, stages in their order', () => {
    expect(lines(RELATIONSHIP, 'en')).toEqual([
      'Type of relationship: Community',
      'Loyalty programme: Points, Non-financial',
      'First response to a complaint: 0 hours',
      'Contact channels for complaints: E-mail, Chat',
      'Satisfaction after resolution: 95%',
      'Personal offers last refreshed: 30 September 2026',
      'Life-cycle stages: Attract, Maintain the relationship',
    ]);
  });

  it('leaves out what belongs to a block the card is no longer in', () => {
    expect(lines({ ...RELATIONSHIP, block: 'channels' }, 'en')).toEqual([
      'Life-cycle stages: Attract, Maintain the relationship',
    ]);
  });

  it('is found by searching, in the language of the interface', () => {
    const document = { ...documentOf({}), cards: new Map([SEGMENT, RELATIONSHIP].map((card) => [card.id, card])) };
    const state = { document, derived: deriveAll(document) };

    expect(matchCards(state, 'CERSTVE', 'en')).toEqual(['A']);
    expect(matchCards(state, 'community', 'en')).toEqual(['R']);
    expect(matchCards(state, 'community', 'sk')).toEqual([]);
    expect(matchCards(state, 'komunita', 'sk')).toEqual(['R']);
  });
});
