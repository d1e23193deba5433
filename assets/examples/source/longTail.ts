import type { Example } from '../example.ts';

export const longTail: Example = {
  name: 'long-tail',
  marketType: 'multiSided',
  en: {
    title: 'Long tail: a publisher of small editions',
    description:
      'The pattern of the long tail: sell little of a great many things. Thousands of books that sell twelve copies a year live here beside one another, because a copy is printed only once it is paid for; writers and readers need each other.',
  },
  sk: {
    title: 'Dlhý chvost: knihy v malom náklade',
    description:
      'Vzor dlhého chvosta: mať veľmi veľa vecí a z každej predať málo. Tisíce kníh, z ktorých sa ročne predá dvanásť výtlačkov, tu žijú vedľa seba, lebo výtlačok vznikne, až keď ho niekto zaplatí; autori a čitatelia sa navzájom potrebujú.',
  },
  cards: [
    {
      id: 'segment-readers',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['behaviourData', 'review'],
        segment: {
          size: { count: 70_000 },
          profitability: 3,
          growth: 4,
          measurements: [
            { date: '2026-03-18', method: 'csat', value: 88, source: 'review' },
            { date: '2026-06-17', method: 'csat', value: 90, source: 'review' },
            { date: '2026-10-21', method: 'csat', value: 92, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Readers of subjects no bookshop keeps',
        notes:
          'Beekeeping in the mountains, railways of one county, sonatas for the viola: each circle has a few hundred people, all of them together 70,000. The long tail is not one niche but ten thousand of them on one shelf.',
        traits: {
          psychographic: 'Devoted to one subject and to the people who share it',
          behavioural: 'Search by exact words, buy at once when they find it',
        },
        needs: 'To find the one book, and to trust that it is good.',
        expectedResponse: 'Buy two more on the same subject.',
        unit: 'people',
      },
      sk: {
        text: 'Čitatelia tém, ktoré kníhkupectvo nevedie',
        notes:
          'Včelárenie v horách, železnice jednej župy, sonáty pre violu: každý okruh má pár stoviek ľudí, všetky spolu 70 000. Dlhý chvost nie je jeden špecializovaný trh, ale desaťtisíc takých trhov na jednej polici.',
        traits: {
          psychographic: 'Oddaní jednej téme a ľuďom, ktorí ju majú radi s nimi',
          behavioural: 'Hľadajú presným slovom a kúpia hneď, keď nájdu',
        },
        needs: 'Nájsť tú jednu knihu a veriť, že je dobrá.',
        expectedResponse: 'Kúpia si ďalšie dve na tú istú tému.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-writers',
      block: 'customerSegments',
      color: 'vermilion',
      details: {
        evidence: ['survey', 'interview'],
        segment: {
          size: { count: 8_200 },
          profitability: 4,
          growth: 4,
          measurements: [
            { date: '2026-04-15', method: 'nps', value: 43, source: 'survey' },
            { date: '2026-10-15', method: 'nps', value: 48, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Writers who know their subject, not the trade',
        notes:
          'The other side. A writer brings a book and the first thirty readers with it; readers bring the next writer. Without one side the other has no reason to come.',
        traits: {
          demographic: 'Mostly over 45, teachers, doctors, craftsmen, local historians',
          psychographic: 'Want to be read rather than to live from writing',
        },
        needs: 'A finished book without learning to typeset and without a pile of copies in the cellar.',
        expectedResponse: 'Publish the second book within two years.',
        unit: 'writers',
      },
      sk: {
        text: 'Autori, ktorí poznajú tému, nie remeslo',
        notes:
          'Druhá strana. Autor prinesie knihu a s ňou prvých tridsať čitateľov; čitatelia privedú ďalšieho autora. Bez jednej strany nemá druhá prečo prísť.',
        traits: {
          demographic: 'Väčšinou nad 45 rokov, učitelia, lekári, remeselníci, miestni historici',
          psychographic: 'Chcú byť čítaní, nie žiť z písania',
        },
        needs: 'Hotová kniha bez toho, aby sa učili sadzať a mali pivnicu plnú výtlačkov.',
        expectedResponse: 'Do dvoch rokov vydajú druhú knihu.',
        unit: 'autorov',
      },
    },
    {
      id: 'proposition-catalogue',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['accessibility', 'newness'] } },
      en: { text: 'Fourteen thousand titles nobody else has' },
      sk: { text: 'Štrnásťtisíc titulov, ktoré nikto iný nemá' },
    },
    {
      id: 'proposition-one-copy',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'accessibility'] } },
      en: { text: 'Any title printed in four days, from one copy' },
      sk: { text: 'Každý titul do štyroch dní, už od jedného kusa' },
    },
    {
      id: 'proposition-free-start',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'price'] } },
      en: {
        text: 'Published in a week, free of charge',
        notes:
          'Nothing is paid in advance and nothing is stored: the writer risks no more than time. Removing the risk of the rarer side is what fills the catalogue.',
      },
      sk: {
        text: 'Kniha na svete do týždňa a bez poplatku',
        notes:
          'Vopred sa neplatí nič a nič sa neskladuje: autor riskuje iba svoj čas. Katalóg rastie práve tým, že vzácnejšia strana nemusí riskovať.',
      },
    },
    {
      id: 'proposition-readers',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'accessibility'] } },
      en: { text: 'Readers of your subject, found for you' },
      sk: { text: 'Čitatelia vašej témy, ktorých nájdeme za vás' },
    },
    {
      id: 'channel-search',
      block: 'channels',
      details: {
        stages: ['attract', 'identifyNeeds', 'personalise'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: {
        text: 'Catalogue that finds by exact words',
        notes:
          'In the long tail search replaces the shelf. Searches that found nothing are listed every week: they say which book is still missing, and that is market research.',
      },
      sk: {
        text: 'Katalóg, ktorý nájde aj podľa jediného slova',
        notes:
          'V dlhom chvoste nahrádza regál vyhľadávanie. Hľadania bez výsledku si každý týždeň vypíšeme: hovoria, ktorá kniha ešte chýba, a to je prieskum trhu.',
      },
    },
    {
      id: 'channel-workshop',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise'],
        touchPoints: ['design', 'support'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'delivery'] },
      },
      en: { text: 'Web workshop: from manuscript to printed page' },
      sk: { text: 'Webová dielňa od rukopisu po vytlačenú stranu' },
    },
    {
      id: 'channel-circles',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation'] },
      },
      en: { text: 'Clubs, museums and societies of the field' },
      sk: { text: 'Spolky, múzeá a kluby z odboru' },
    },
    {
      id: 'relationship-reviews',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'maintain'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'community' },
      },
      en: { text: 'Reviews by people from the same field' },
      sk: { text: 'Recenzie od ľudí z toho istého odboru' },
    },
    {
      id: 'relationship-library',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService', loyalty: { programme: 'points', reward: 'financial' } },
      },
      en: {
        text: 'Third book on a subject at half price',
        notes:
          'Renewal in the long tail runs along a subject, not along bestsellers: whoever bought two books on bees wants the third. Recommendations follow the subject too.',
      },
      sk: {
        text: 'Tretia kniha na rovnakú tému za polovicu',
        notes:
          'V dlhom chvoste sa nákup opakuje po téme, nie podľa rebríčka: kto si kúpil dve knihy o včelách, chce tretiu. Témou sa riadia aj odporúčania.',
      },
    },
    {
      id: 'relationship-royalties',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'support'],
        relationship: { type: 'selfService', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Every sale visible the same day, royalty monthly',
        notes:
          'Transparency builds trust better than a promise: the writer sees price, printing cost and share of each copy. From the third book an editor’s reading is free.',
      },
      sk: {
        text: 'Každý predaj vidno v ten deň, honorár mesačne',
        notes:
          'Otvorenosť vzbudí dôveru lepšie než sľub: autor vidí cenu, náklady na tlač aj svoj podiel z každého výtlačku. Od tretej knihy má redaktorské čítanie zadarmo.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'quality'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 18, contacts: ['email', 'chat', 'webForm'], satisfactionAfter: 94 },
        },
      },
      en: { text: 'Bad print: answer in 18 hours, new copy' },
      sk: { text: 'Zlá tlač: odpoveď do 18 hodín a nový výtlačok' },
    },
    {
      id: 'revenue-copies',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'featureDependent' } },
      en: { text: 'Printed copies, €17 on average' },
      sk: { text: 'Vytlačené knihy, v priemere 17 €' },
    },
    {
      id: 'revenue-commission',
      block: 'revenueStreams',
      details: { revenue: { type: 'brokerage', pricing: 'volumeDependent' } },
      en: {
        text: 'Commission of 20% on each sale',
        notes:
          'No single title matters: the best hundred bring 9% of income, the other 13,900 bring 91%. A publisher of bestsellers lives the other way round.',
      },
      sk: {
        text: 'Provízia 20 % z každého predaja',
        notes:
          'Na jednom titule nezáleží: sto najlepších prináša 9 % príjmov, ostatných 13 900 zvyšných 91 %. Vydavateľ bestsellerov žije presne naopak.',
      },
    },
    {
      id: 'revenue-services',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'listPrice' } },
      en: { text: 'Editing and covers, €180 a book' },
      sk: { text: 'Redakcia a obálka, 180 € za knihu' },
    },
    {
      id: 'resource-platform',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Platform and a catalogue that only grows' },
      sk: { text: 'Platforma a katalóg, ktorý iba rastie' },
    },
    {
      id: 'resource-presses',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Digital presses without a setting-up cost' },
      sk: { text: 'Digitálna tlač bez prípravných nákladov' },
    },
    {
      id: 'activity-platform',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Running the catalogue and its search' },
      sk: { text: 'Prevádzka katalógu a vyhľadávania' },
    },
    {
      id: 'activity-printing',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: {
        text: 'Printing to order, nothing kept in stock',
        notes:
          'Here the pattern stands or falls: if one copy costs as much as each of a thousand, there is no reason to refuse a book.',
      },
      sk: {
        text: 'Tlač na objednávku, nič na sklade',
        notes: 'Na tomto vzor stojí a padá: ak jeden výtlačok stojí toľko, čo každý z tisíca, niet prečo knihu odmietnuť.',
      },
    },
    {
      id: 'partner-printers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale', 'riskReduction'] } },
      en: { text: 'Three printing houses in three countries' },
      sk: { text: 'Tri tlačiarne v troch krajinách' },
    },
    {
      id: 'partner-societies',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Societies that vouch for the content' },
      sk: { text: 'Odborné spolky, ktoré ručia za obsah' },
    },
    {
      id: 'cost-printing',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Printing and postage of each copy' },
      sk: { text: 'Tlač a poštovné každého výtlačku' },
    },
    {
      id: 'cost-platform',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'economyOfScope'] } },
      en: {
        text: 'Development and running of the platform',
        notes:
          'The largest fixed cost, shared by 14,000 titles. The more of them there are, the less each one bears: economy of scope instead of economy of scale.',
      },
      sk: {
        text: 'Vývoj a prevádzka platformy',
        notes:
          'Najväčší fixný náklad, o ktorý sa delí 14 000 titulov. Čím ich je viac, tým menej nesie každý: úspora zo šírky sortimentu namiesto úspory z rozsahu.',
      },
    },
    {
      id: 'cost-editors',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Editors and care for writers' },
      sk: { text: 'Redaktori a starostlivosť o autorov' },
    },
  ],
  links: [
    [
      'segment-readers',
      [
        'proposition-catalogue',
        'proposition-one-copy',
        'channel-search',
        'channel-circles',
        'relationship-reviews',
        'relationship-library',
        'relationship-complaints',
        'revenue-copies',
      ],
    ],
    [
      'segment-writers',
      [
        'proposition-free-start',
        'proposition-readers',
        'channel-workshop',
        'channel-circles',
        'relationship-royalties',
        'relationship-complaints',
        'revenue-commission',
        'revenue-services',
      ],
    ],
    ['proposition-catalogue', ['activity-platform', 'resource-platform']],
    ['proposition-one-copy', ['activity-printing', 'resource-presses']],
    ['proposition-free-start', ['activity-platform', 'activity-printing', 'resource-presses']],
    ['proposition-readers', ['activity-platform', 'resource-platform']],
    ['activity-platform', ['partner-societies', 'cost-platform', 'cost-editors']],
    ['activity-printing', ['partner-printers', 'cost-printing']],
    ['resource-platform', ['partner-societies', 'cost-platform']],
    ['resource-presses', ['partner-printers', 'cost-printing']],
    ['partner-printers', ['cost-printing']],
    ['partner-societies', ['cost-editors']],
  ],
};
