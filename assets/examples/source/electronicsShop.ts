import type { Example } from '../example.ts';

export const electronicsShop: Example = {
  name: 'electronics-shop',
  marketType: 'segmented',
  en: {
    title: 'Electronics e-shop by behaviour',
    description:
      'Customers told apart by what they do: how often they buy, what makes them buy and where they stop. The shop does not ask who they are; its own data say more than any questionnaire, as long as somebody also asks why.',
  },
  sk: {
    title: 'E-shop s elektronikou podľa správania',
    description:
      'Zákazníci rozdelení podľa toho, čo robia: ako často nakupujú, čo ich k tomu privedie a kde sa zastavia. Obchod sa nepýta, kto sú; vlastné údaje mu povedia viac než dotazník, ak sa niekto opýta aj prečo.',
  },
  cards: [
    {
      id: 'segment-regulars',
      block: 'customerSegments',
      color: 'purple',
      details: {
        evidence: ['behaviourData', 'survey'],
        segment: {
          size: { count: 18_500 },
          profitability: 5,
          growth: 3,
          measurements: [
            { date: '2026-03-02', method: 'nps', value: 49, source: 'survey' },
            { date: '2026-06-01', method: 'nps', value: 52, source: 'survey' },
            { date: '2026-09-07', method: 'nps', value: 57, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Regulars who buy five times a year',
        notes:
          'Fifteen per cent of the people make 46% of the profit. Purchase history (how recently, how often, for how much) finds them without a single question.',
        traits: {
          behavioural: 'At least five orders in twelve months, few returns, look at new arrivals on Fridays',
          psychographic: 'Enjoy technology and like being asked for advice',
        },
        needs: 'To hear of new products early and have a fault put right without filling in forms.',
        expectedResponse: 'Pre-order, write a review, advise others.',
        unit: 'people',
      },
      sk: {
        text: 'Stáli zákazníci s piatimi nákupmi ročne',
        notes:
          'Pätnásť percent ľudí prináša 46 % zisku. História nákupov (ako nedávno, ako často, za koľko) ich nájde bez jedinej otázky.',
        traits: {
          behavioural: 'Aspoň päť objednávok za dvanásť mesiacov, málo vrátení, v piatok si pozerajú novinky',
          psychographic: 'Technika ich baví a radi poradia iným',
        },
        needs: 'Dozvedieť sa o novinkách včas a vybaviť poruchu bez vypisovania formulárov.',
        expectedResponse: 'Objednajú vopred, napíšu recenziu, poradia ďalším.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-undecided',
      block: 'customerSegments',
      color: 'sky',
      details: {
        evidence: ['behaviourData', 'interview'],
        segment: {
          size: { count: 64_000 },
          profitability: 3,
          growth: 5,
          measurements: [
            { date: '2026-04-13', method: 'ces', value: 4.8, source: 'survey' },
            { date: '2026-09-14', method: 'ces', value: 5.5, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Visitors who leave a full basket behind',
        notes:
          'Data show where they stop, not why. Fifteen short interviews did: two thirds feared a wrong choice, hardly anyone the price. So they are offered advice, not a discount.',
        traits: {
          behavioural: 'Two to four visits, compare three products, leave at the last step',
          demographic: 'Often buying for somebody else: parents, children, a small firm',
        },
        needs: 'To be sure that it fits, and that it can be returned.',
        expectedResponse: 'Finish the order within two days.',
        unit: 'people',
      },
      sk: {
        text: 'Návštevníci, ktorí odídu od plného košíka',
        notes:
          'Údaje ukážu, kde sa zastavia, nie prečo. Ukázalo to pätnásť krátkych rozhovorov: dve tretiny sa báli zlého výberu, ceny takmer nikto. Dostanú preto radu, nie zľavu.',
        traits: {
          behavioural: 'Dve až štyri návštevy, porovnávajú tri výrobky, odídu v poslednom kroku',
          demographic: 'Často kupujú pre niekoho iného: pre rodičov, deti či malú firmu',
        },
        needs: 'Istota, že to bude pasovať a že sa to dá vrátiť.',
        expectedResponse: 'Do dvoch dní objednávku dokončia.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-bargain-hunters',
      block: 'customerSegments',
      color: 'amber',
      details: {
        evidence: ['behaviourData', 'review'],
        segment: {
          size: { count: 41_000 },
          profitability: 2,
          growth: 2,
          measurements: [
            { date: '2026-01-19', method: 'csat', value: 81, source: 'review' },
            { date: '2026-07-20', method: 'csat', value: 84, source: 'review' },
          ],
        },
      },
      en: {
        text: 'Bargain hunters who come for discounts only',
        notes:
          'Profitability 2, growth 2: they are served, but cheaply, by automatic means and with the fewest links on the board. Time goes where the score is higher.',
        traits: {
          behavioural: 'Buy only at 20% off or more, mostly in November and January',
          psychographic: 'Enjoy the hunt; the shop does not matter',
        },
        needs: 'The lowest price today, without tricks.',
        expectedResponse: 'Take what is left in the warehouse.',
        unit: 'people',
      },
      sk: {
        text: 'Lovci zliav, ktorí prídu len za výpredajom',
        notes:
          'Ziskovosť 2, rast 2: obslúžime ich, no lacno, automaticky a s najmenším počtom prepojení na plátne. Čas patrí tam, kde je skóre vyššie.',
        traits: {
          behavioural: 'Kupujú len pri zľave aspoň 20 %, najmä v novembri a januári',
          psychographic: 'Teší ich samotný lov; na obchode nezáleží',
        },
        needs: 'Dnes najnižšia cena, a bez trikov.',
        expectedResponse: 'Vezmú, čo ostalo na sklade.',
        unit: 'ľudí',
      },
    },
    {
      id: 'proposition-early',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['newness', 'convenience'] } },
      en: { text: 'New products a week early, faults replaced at once' },
      sk: { text: 'Novinky o týždeň skôr, chybný kus hneď vymenený' },
    },
    {
      id: 'proposition-right-choice',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'accessibility'] } },
      en: { text: 'The right choice in three questions, 60-day return' },
      sk: { text: 'Správny výber na tri otázky, 60 dní na vrátenie' },
    },
    {
      id: 'proposition-outlet',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'costReduction'] } },
      en: { text: 'Opened and tested pieces, 30% cheaper' },
      sk: { text: 'Rozbalené a odskúšané kusy o 30 % lacnejšie' },
    },
    {
      id: 'channel-search',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Search engines and price comparison sites',
        notes:
          'SEO brings those who ask how to choose: slow to start, lasting. PPC brings those who already know the model: instant, and gone with the budget. Each segment needs a different half.',
      },
      sk: {
        text: 'Vyhľadávače a porovnávače cien',
        notes:
          'SEO privedie tých, ktorí sa pýtajú, ako vybrať: rozbieha sa pomaly, no vydrží. PPC privedie tých, ktorí už poznajú model: hneď, a len kým je rozpočet. Každý segment potrebuje inú polovicu.',
      },
    },
    {
      id: 'channel-shop',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'afterSales'] },
      },
      en: {
        text: 'E-shop that shows why it recommends something',
        notes:
          'Beside every personal offer stands the reason: you bought this, others added that. One click switches it off; openness about data is what makes personalisation bearable.',
      },
      sk: {
        text: 'E-shop, ktorý ukáže, prečo niečo odporúča',
        notes:
          'Pri každej osobnej ponuke stojí dôvod: kúpili ste toto, iní si pridali tamto. Jedným kliknutím sa vypne; práve otvorenosť o údajoch robí personalizáciu znesiteľnou.',
      },
    },
    {
      id: 'channel-pick-up',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['quality', 'support'],
        channel: { kind: 'partnerStores', phases: ['delivery', 'afterSales'] },
      },
      en: { text: 'Pick-up points where goods can be tried' },
      sk: { text: 'Výdajné miesta, kde sa tovar dá vyskúšať' },
    },
    {
      id: 'relationship-club',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'community', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Club of testers with pre-orders',
        notes:
          'Loyalty for the most profitable segment. Testers get goods to try before they are on sale; a review by a regular is worth more to the undecided than any advertising.',
      },
      sk: {
        text: 'Klub testerov s objednávkami vopred',
        notes:
          'Vernosť pre najziskovejší segment. Testeri skúšajú tovar skôr, než sa začne predávať; recenzia stáleho zákazníka má pre nerozhodných väčšiu cenu než reklama.',
      },
    },
    {
      id: 'relationship-chat',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['support'],
        relationship: { type: 'personalAssistance', loyalty: { programme: 'referral', reward: 'financial' } },
      },
      en: { text: 'Technician on chat, before and after the purchase' },
      sk: { text: 'Technik na chate pred nákupom aj po ňom' },
    },
    {
      id: 'relationship-alerts',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService' },
      },
      en: { text: 'Price alert and one question after delivery' },
      sk: { text: 'Strážca ceny a jedna otázka po doručení' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'communication'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 8, contacts: ['chat', 'email', 'phone', 'webForm'], satisfactionAfter: 92 },
        },
      },
      en: {
        text: 'Claims and returns answered within 8 hours',
        notes:
          'Behaviour shows what a complaint is worth: whoever had one settled within a day buys again in 71% of cases, after three days only in 38%.',
      },
      sk: {
        text: 'Odpoveď na reklamáciu a vrátenie do 8 hodín',
        notes:
          'Správanie ukazuje, akú cenu má sťažnosť: komu ju vybavili do dňa, ten nakúpi znova v 71 % prípadov, po troch dňoch už len v 38 %.',
      },
    },
    {
      id: 'revenue-sales',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Sale of goods, margin of 9%' },
      sk: { text: 'Predaj tovaru s maržou 9 %' },
    },
    {
      id: 'revenue-services',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'listPrice' } },
      en: { text: 'Setting up at home and insurance, €35' },
      sk: { text: 'Zapojenie doma a poistenie, 35 €' },
    },
    {
      id: 'revenue-outlet',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'yieldManagement' } },
      en: { text: 'Outlet, prices fall day by day' },
      sk: { text: 'Výpredaj, ceny klesajú deň čo deň' },
    },
    {
      id: 'resource-data',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Purchase and visit data of three years' },
      sk: { text: 'Údaje o nákupoch a návštevách za tri roky' },
    },
    {
      id: 'resource-technicians',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: 'Nine technicians who advise and test' },
      sk: { text: 'Deväť technikov, ktorí radia aj testujú' },
    },
    {
      id: 'activity-analysis',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Reading the data every Monday',
        notes:
          'A customer changes segment by behaving differently: whoever missed the usual order is written to within a week. Segments from behaviour must be counted again and again.',
      },
      sk: {
        text: 'Vyhodnotenie údajov každý pondelok',
        notes:
          'Zákazník prejde do iného segmentu tým, že sa začne správať inak: kto vynechal zvyčajný nákup, tomu do týždňa napíšeme. Segmenty podľa správania treba rátať znova a znova.',
      },
    },
    {
      id: 'activity-testing',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Testing returned goods and sending orders' },
      sk: { text: 'Skúšanie vrátených kusov a odosielanie objednávok' },
    },
    {
      id: 'partner-importers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale', 'acquisition'] } },
      en: { text: 'Importers that lend goods for tests' },
      sk: { text: 'Dovozcovia, ktorí požičajú tovar na testy' },
    },
    {
      id: 'partner-pick-up',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Network of 300 pick-up points' },
      sk: { text: 'Sieť 300 výdajných miest' },
    },
    {
      id: 'cost-goods',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Goods and their delivery' },
      sk: { text: 'Tovar a jeho doručenie' },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Technicians, data and systems' },
      sk: { text: 'Technici, údaje a systémy' },
    },
    {
      id: 'cost-advertising',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: {
        text: 'Advertising, €6.80 a new customer',
        notes:
          'Compare with the profit of each segment: a bargain hunter brings €4 a year, so €6.80 for winning one more would be money thrown away.',
      },
      sk: {
        text: 'Reklama, 6,80 € na nového zákazníka',
        notes:
          'Porovnajte so ziskom zo segmentu: lovec zliav prinesie 4 € ročne, takže 6,80 € za získanie ďalšieho by bolo vyhodených.',
      },
    },
  ],
  links: [
    [
      'segment-regulars',
      [
        'proposition-early',
        'channel-search',
        'channel-shop',
        'channel-pick-up',
        'relationship-club',
        'relationship-complaints',
        'revenue-sales',
        'revenue-services',
      ],
    ],
    [
      'segment-undecided',
      [
        'proposition-right-choice',
        'channel-search',
        'channel-shop',
        'channel-pick-up',
        'relationship-chat',
        'relationship-complaints',
        'revenue-sales',
        'revenue-services',
      ],
    ],
    [
      'segment-bargain-hunters',
      [
        'proposition-outlet',
        'channel-search',
        'channel-shop',
        'channel-pick-up',
        'relationship-alerts',
        'relationship-complaints',
        'revenue-outlet',
      ],
    ],
    ['proposition-early', ['activity-analysis', 'resource-data', 'resource-technicians']],
    ['proposition-right-choice', ['activity-analysis', 'resource-data', 'resource-technicians']],
    ['proposition-outlet', ['activity-testing', 'resource-technicians']],
    ['activity-analysis', ['cost-people', 'cost-advertising']],
    ['activity-testing', ['partner-importers', 'partner-pick-up', 'cost-goods']],
    ['resource-data', ['cost-people']],
    ['resource-technicians', ['partner-importers', 'cost-people']],
    ['partner-importers', ['cost-goods']],
    ['partner-pick-up', ['cost-goods']],
  ],
};
