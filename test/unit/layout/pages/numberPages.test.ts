import { describe, expect, it } from 'vitest';
import { detailRows } from '../../../../renderer/actions/words/detailRows.ts';
import { matchCards } from '../../../../renderer/actions/board/findCards.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';
import { faultsOf, nodesOf, pagesOf } from './readPages.ts';

const SHOP = (() => {
  const document = documentOf(
    {
      customerSegments: [{ id: 'S', text: 'Students', segment: { size: { count: 100 } } }],
      revenueStreams: [
        {
          id: 'R',
          text: 'Coffee',
          numbers: { price: { low: 2, likely: 3, high: 4 }, frequency: { likely: 10 }, share: { likely: 50 } },
        },
      ],
      costStructure: [
        { id: 'C', text: 'Rent', numbers: { cost: { likely: '= {R.price} * 200.5' } } },
        { id: 'M', text: 'Machine', numbers: { cost: { likely: 900 }, costPeriod: 'once', costBasis: 'perCustomer' } },
      ],
    },
    [['S', 'R']],
  );
  return { ...document, info: { ...document.info, language: 'en' as const, currency: 'EUR' } };
})();

describe('the page of numbers', () => {
  it('has the model in each scenario and a row a segment, in words', () => {
    const pages = pagesOf(SHOP, ['numbers'], ['a4', 'landscape']);

    const rows = pages.flatMap(nodesOf).filter(({ role }) => role === 'tableRow');
    const said = rows.map(({ children }) => children.map(({ label }) => label));
    expect(said).toContainEqual(['Whole model', 'Low', 'Likely', 'High']);
    expect(said).toContainEqual(['Revenue', '€1,000', '€1,500', '€2,000']);
    expect(said).toContainEqual(['Margin', '€599', '€898.50', '€1,198']);
    expect(said).toContainEqual(['Costs that come once', '€45,000', '€45,000', '€45,000']);
    expect(said.at(-1)?.slice(0, 3)).toEqual(['A\u00a0Students', '50', '€1,500']);
  });

  it.each(['landscape', 'portrait'] as const)('keeps everything inside the sheet: %s', (orientation) => {
    const pages = pagesOf(SHOP, ['numbers'], ['a5', orientation]);

    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(faultsOf(page, ['a5', orientation])).toEqual([]);
  });

  it('is none where nobody has written down a number', () => {
    expect(pagesOf(documentOf({ customerSegments: ['S'] }), ['numbers'], ['a4', 'landscape'])).toEqual([]);
  });
});

describe('the numbers of a card in words', () => {
  const textsOf = (id: string) => {
    const card = SHOP.cards.get(id);
    return card ? detailRows(card, 'en', SHOP).map(({ label, text }) => `${label}: ${text}`) : [];
  };

  it('are its estimates, formulas with the names of cards, and what they are counted for', () => {
    expect(textsOf('R')).toEqual(['Price: €3, Low: €2, High: €4', 'Frequency: 10, A month', 'Share of the segment: 50%']);
    expect(textsOf('C')).toEqual(['Cost: = price("Coffee") * 200.5, A month']);
    expect(textsOf('M')).toEqual(['Cost: €900, Once, Each customer']);
  });

  it('are found', () => {
    const { state } = new TestEditor(SHOP);

    expect(matchCards(state, '€900', 'en')).toEqual(['M']);
    expect(matchCards(state, 'price("coffee', 'en')).toEqual(['C']);
  });
});
