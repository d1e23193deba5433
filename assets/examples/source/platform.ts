import type { Example } from '../example.ts';

export const platform: Example = {
  name: 'platform',
  marketType: 'multiSided',
  en: {
    title: 'Platform: tradespeople and households',
    description:
      'The pattern of the multi-sided platform: households look for a plumber, tradespeople look for work, and shops with materials want to be near both. Each side comes because the others are there, so all of them must be served, and one must be helped to come first.',
  },
  sk: {
    title: 'Platforma: remeselníci a domácnosti',
    description:
      'Vzor viacstrannej platformy: domácnosti hľadajú inštalatéra, remeselníci prácu a predajne materiálu chcú byť pri tom. Každá strana prichádza, lebo sú tu ostatné, preto treba obslúžiť všetky a jednej pomôcť, aby prišla prvá.',
  },
  cards: [
    {
      id: 'segment-households',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['survey', 'behaviourData'],
        segment: {
          size: { count: 85_000 },
          profitability: 3,
          growth: 4,
          measurements: [
            { date: '2026-02-24', method: 'csat', value: 85, source: 'survey' },
            { date: '2026-05-26', method: 'csat', value: 88, source: 'survey' },
            { date: '2026-09-22', method: 'csat', value: 91, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Households with something to mend or build',
        notes:
          'They use the platform free of charge. They are not the product, though: whoever is dissatisfied leaves and takes the reason why tradespeople come along.',
        traits: {
          geographic: 'Seven towns in which at least 60 tradespeople are registered',
          behavioural: 'Look for somebody twice a year, usually in the evening and in a hurry',
        },
        needs: 'Somebody reliable who comes when he said and asks what he said.',
        expectedResponse: 'Write a review and come for the next job too.',
        unit: 'households',
      },
      sk: {
        text: 'Domácnosti, ktoré potrebujú niečo opraviť či postaviť',
        notes:
          'Platformu používajú zadarmo. Nie sú však tovarom: kto je nespokojný, odíde a vezme so sebou dôvod, prečo prichádzajú remeselníci.',
        traits: {
          geographic: 'Sedem miest, v ktorých je prihlásených aspoň 60 remeselníkov',
          behavioural: 'Niekoho hľadajú dvakrát do roka, zvyčajne večer a v náhlivosti',
        },
        needs: 'Spoľahlivý človek, ktorý príde, kedy povedal, a vypýta si, koľko povedal.',
        expectedResponse: 'Napíšu recenziu a vrátia sa aj s ďalšou prácou.',
        unit: 'domácností',
      },
    },
    {
      id: 'segment-trades',
      block: 'customerSegments',
      color: 'vermilion',
      details: {
        evidence: ['interview', 'survey', 'behaviourData'],
        segment: {
          size: { count: 1_900 },
          profitability: 5,
          growth: 4,
          measurements: [
            { date: '2026-03-24', method: 'nps', value: 33, source: 'survey' },
            { date: '2026-06-23', method: 'nps', value: 38, source: 'survey' },
            { date: '2026-10-20', method: 'nps', value: 42, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Tradespeople who work alone or in pairs',
        notes:
          'The rarer side, so it was won first: in each town 60 of them by hand, with half a year free. Advertising to households began only then, because an empty list is remembered.',
        traits: {
          demographic: 'Plumbers, electricians, tilers and painters in business for themselves',
          behavioural: 'Do their paperwork on Sunday evening, answer by phone from the building site',
        },
        needs: 'Work nearby, paid on time, without an evening at the computer.',
        expectedResponse: 'Accept every third request and pay a commission for it.',
        unit: 'tradespeople',
      },
      sk: {
        text: 'Remeselníci, ktorí pracujú sami alebo vo dvojici',
        notes:
          'Vzácnejšia strana, preto sme ju získali prvú: v každom meste sme ich 60 oslovili osobne a dali im polrok zadarmo. Až potom sa začala reklama pre domácnosti, lebo prázdny zoznam si každý zapamätá.',
        traits: {
          demographic: 'Inštalatéri, elektrikári, obkladači a maliari na živnosť',
          behavioural: 'Papiere robia v nedeľu večer, odpovedajú telefónom zo stavby',
        },
        needs: 'Práca nablízku, zaplatená načas a bez večera pri počítači.',
        expectedResponse: 'Prijmú každý tretí dopyt a zaplatia zaň províziu.',
        unit: 'remeselníkov',
      },
    },
    {
      id: 'segment-suppliers',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['interview'],
        segment: {
          size: { count: 48 },
          profitability: 4,
          growth: 3,
          measurements: [
            { date: '2026-04-30', method: 'csat', value: 86, source: 'interview' },
            { date: '2026-10-29', method: 'csat', value: 89, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Shops with building materials in those towns',
        traits: {
          geographic: 'Up to 15 km from the customers of the platform',
          demographic: 'Family firms with one to four shops',
        },
        needs: 'To be chosen at the moment the quotation is drawn up.',
        expectedResponse: 'Give a discount for an order placed from the quotation.',
        unit: 'shops',
      },
      sk: {
        text: 'Predajne stavebného materiálu v tých istých mestách',
        traits: {
          geographic: 'Do 15 km od zákazníkov platformy',
          demographic: 'Rodinné firmy s jednou až štyrmi predajňami',
        },
        needs: 'Aby si ich vybrali vo chvíli, keď vzniká cenová ponuka.',
        expectedResponse: 'Dajú zľavu na objednávku priamo z ponuky.',
        unit: 'predajní',
      },
    },
    {
      id: 'proposition-three-quotations',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'riskReduction'] } },
      en: { text: 'Three quotations by tomorrow, work guaranteed' },
      sk: { text: 'Tri ponuky do zajtra a záruka na prácu' },
    },
    {
      id: 'proposition-full-diary',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'riskReduction'] } },
      en: { text: 'Full diary within 10 km, money in three days' },
      sk: { text: 'Plný kalendár do 10 km, peniaze za tri dni' },
    },
    {
      id: 'proposition-right-moment',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['accessibility', 'newness'] } },
      en: { text: 'Your prices right in the tradesperson’s quotation' },
      sk: { text: 'Vaše ceny priamo v ponuke remeselníka' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'afterSales'] },
      },
      en: {
        text: 'App: description, photograph, diary and payment',
        notes:
          'One place for all sides is the platform’s main channel. Whatever happens outside it, a telephone number on a scrap of paper, cannot be guaranteed, rated or charged for.',
      },
      sk: {
        text: 'Aplikácia: opis, fotografia, kalendár aj platba',
        notes:
          'Jedno miesto pre všetky strany je hlavným kanálom platformy. Čo sa deje mimo neho, napríklad cez číslo na papieriku, za to sa nedá ručiť, nedá sa to hodnotiť ani spoplatniť.',
      },
    },
    {
      id: 'channel-search',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness'] },
      },
      en: { text: 'Search engine: plumber and the name of the town' },
      sk: { text: 'Vyhľadávač: inštalatér a názov mesta' },
    },
    {
      id: 'channel-town-people',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation'] },
      },
      en: { text: 'One person in each town, visits to firms' },
      sk: { text: 'Jeden človek v každom meste, návštevy firiem' },
    },
    {
      id: 'relationship-ratings',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'maintain'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'community' },
      },
      en: {
        text: 'Ratings in both directions, only after payment',
        notes:
          'The tradesperson rates the customer too. A rating that costs a paid job cannot be bought, and trust between strangers is the true product of the platform.',
      },
      sk: {
        text: 'Hodnotenie oboma smermi, až po zaplatení',
        notes:
          'Aj remeselník hodnotí zákazníka. Hodnotenie, za ktorým je zaplatená práca, sa nedá kúpiť, a dôvera medzi cudzími je skutočným výrobkom platformy.',
      },
    },
    {
      id: 'relationship-next-job',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: { text: 'Reminder of inspections, €10 off the next job' },
      sk: { text: 'Pripomenutie revízie a 10 € na ďalšiu prácu' },
    },
    {
      id: 'relationship-levels',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['support', 'quality'],
        relationship: { type: 'dedicatedAssistance', loyalty: { programme: 'membership', reward: 'financial' } },
      },
      en: {
        text: 'Levels: better work, lower commission, talk each quarter',
        notes:
          'The side that pays has the loyalty programme. Commission falls from 12% to 8% with quality, not with volume: that is what keeps the other side content.',
      },
      sk: {
        text: 'Úrovne: lepšia práca, nižšia provízia, štvrťročný rozhovor',
        notes:
          'Vernostný program má tá strana, ktorá platí. Provízia klesá z 12 % na 8 % podľa kvality, nie podľa objemu: práve tým ostáva spokojná aj druhá strana.',
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
          complaints: { firstResponseHours: 6, contacts: ['phone', 'chat', 'email', 'inPerson'], satisfactionAfter: 93 },
        },
      },
      en: { text: 'Bad work: answer in six hours, then an expert' },
      sk: { text: 'Zlá práca: odpoveď do šiestich hodín, potom znalec' },
    },
    {
      id: 'revenue-guarantee',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'volumeDependent' } },
      en: { text: 'Two-year guarantee, 3% of the price' },
      sk: { text: 'Dvojročná záruka, 3 % z ceny práce' },
    },
    {
      id: 'revenue-commission',
      block: 'revenueStreams',
      details: { revenue: { type: 'brokerage', pricing: 'segmentDependent' } },
      en: {
        text: 'Commission of 8 to 12% of paid work',
        notes:
          'The side that earns by the platform pays most: 78% of income. Households pay only if they want the guarantee, so the first step costs them nothing.',
      },
      sk: {
        text: 'Provízia 8 až 12 % zo zaplatenej práce',
        notes:
          'Najviac platí strana, ktorá vďaka platforme zarába: 78 % príjmov. Domácnosti platia len vtedy, keď chcú záruku, prvý krok ich teda nič nestojí.',
      },
    },
    {
      id: 'revenue-listing',
      block: 'revenueStreams',
      details: { revenue: { type: 'advertising', pricing: 'listPrice' } },
      en: { text: 'Shop’s price list in quotations, €140 a month' },
      sk: { text: 'Cenník predajne v ponukách, 140 € mesačne' },
    },
    {
      id: 'resource-network',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Network of both sides with 210,000 ratings' },
      sk: { text: 'Sieť oboch strán s 210 000 hodnoteniami' },
    },
    {
      id: 'resource-town-team',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: 'Seven people who know their town' },
      sk: { text: 'Sedem ľudí, ktorí poznajú svoje mesto' },
    },
    {
      id: 'activity-matching',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: {
        text: 'Matching requests with diaries',
        notes:
          'The figure watched every morning: how many requests got three quotations by the next day. Below 80% in a town, advertising there stops until more tradespeople have come.',
      },
      sk: {
        text: 'Spájanie dopytov s kalendármi',
        notes:
          'Číslo, na ktoré sa pozeráme každé ráno: koľko dopytov dostalo do druhého dňa tri ponuky. Keď v niektorom meste klesne pod 80 %, reklama tam stojí, kým nepribudnú remeselníci.',
      },
    },
    {
      id: 'activity-verification',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Verifying tradespeople and settling disputes' },
      sk: { text: 'Overovanie remeselníkov a riešenie sporov' },
    },
    {
      id: 'partner-payments',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'riskReduction'] } },
      en: {
        text: 'Payment service that holds the money',
        notes:
          'The money waits with a third party until the work is done. Neither side has to trust the other, only the partner.',
      },
      sk: {
        text: 'Platobná služba, ktorá peniaze podrží',
        notes:
          'Peniaze čakajú u tretej strany, kým nie je práca hotová. Strany nemusia veriť jedna druhej, stačí, že veria partnerovi.',
      },
    },
    {
      id: 'partner-insurer',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction'] } },
      en: { text: 'Insurance company behind the guarantee' },
      sk: { text: 'Poisťovňa, ktorá kryje záruku' },
    },
    {
      id: 'cost-development',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Development, running and payment fees' },
      sk: { text: 'Vývoj, prevádzka a poplatky za platby' },
    },
    {
      id: 'cost-town-team',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: {
        text: 'Town team and opening of towns, €38,000 each',
        notes:
          'A platform opens town by town, not country by country. A network of 60 tradespeople in one place is worth more than 600 scattered over a map.',
      },
      sk: {
        text: 'Ľudia v mestách, vstup do mesta 38 000 €',
        notes:
          'Platforma sa otvára po mestách, nie po krajinách. Sieť 60 remeselníkov na jednom mieste má väčšiu cenu než 600 roztrúsených po mape.',
      },
    },
    {
      id: 'cost-guarantee',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Insurance and badly done work' },
      sk: { text: 'Poistenie a nepodarená práca' },
    },
  ],
  links: [
    [
      'segment-households',
      [
        'proposition-three-quotations',
        'channel-app',
        'channel-search',
        'relationship-ratings',
        'relationship-next-job',
        'relationship-complaints',
        'revenue-guarantee',
      ],
    ],
    [
      'segment-trades',
      [
        'proposition-full-diary',
        'channel-app',
        'channel-town-people',
        'relationship-ratings',
        'relationship-levels',
        'relationship-complaints',
        'revenue-commission',
      ],
    ],
    [
      'segment-suppliers',
      [
        'proposition-right-moment',
        'channel-app',
        'channel-town-people',
        'relationship-ratings',
        'relationship-levels',
        'relationship-complaints',
        'revenue-listing',
      ],
    ],
    ['proposition-three-quotations', ['activity-matching', 'activity-verification', 'resource-network']],
    ['proposition-full-diary', ['activity-matching', 'resource-network', 'resource-town-team']],
    ['proposition-right-moment', ['activity-matching', 'resource-town-team']],
    ['activity-matching', ['partner-payments', 'cost-development']],
    ['activity-verification', ['partner-insurer', 'cost-guarantee']],
    ['resource-network', ['partner-payments', 'cost-development']],
    ['resource-town-team', ['cost-town-team']],
    ['partner-payments', ['cost-development']],
    ['partner-insurer', ['cost-guarantee']],
  ],
};
