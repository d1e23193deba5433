import type { Example } from '../example.ts';

export const complaintsSlow: Example = {
  name: 'complaints-slow',
  marketType: 'segmented',
  en: {
    title: 'Company B: complaints in 48 hours',
    description:
      'The same furniture, the same people, but complaints wait 48 hours and are taken by e-mail and phone only; 80% are content afterwards. The model check finds what is missing here: open the list of findings and mend them one by one, or compare with company A.',
  },
  sk: {
    title: 'Firma B: sťažnosti do 48 hodín',
    description:
      'Rovnaký nábytok a tí istí ľudia, no na sťažnosť sa čaká 48 hodín a prijíma sa len e-mailom a telefonicky; spokojných potom ostáva 80 %. Čo tu chýba, nájde kontrola modelu: otvorte zoznam nálezov a napravte ich jeden po druhom alebo porovnajte model s firmou A.',
  },
  cards: [
    {
      id: 'segment-families',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['survey'],
        segment: {
          size: { count: 24_000 },
          profitability: 4,
          growth: 2,
          measurements: [
            { date: '2026-03-16', method: 'csat', value: 86, source: 'survey' },
            { date: '2026-06-15', method: 'csat', value: 83, source: 'survey' },
            { date: '2026-09-14', method: 'csat', value: 80, source: 'survey' },
          ],
          experience: {
            points: { convenience: { done: true }, welcomeComplaints: { done: false } },
            trends: { personalisation: { answer: 'no' }, authenticity: { answer: 'partly' } },
          },
        },
      },
      en: {
        text: 'Young families furnishing their first home',
        notes:
          'Three measurements by the same question: 86, 83, 80. No single one looks alarming; the series does, and it fell before sales did.',
        traits: {
          demographic: 'Two adults between 25 and 39, often with a small child; a home of their own for less than two years',
          behavioural: 'Order a whole room at once, then add something every half year',
        },
        needs: 'A room that can be lived in by the weekend, and somebody to call when a board is scratched.',
        expectedResponse: 'Order the next room here as well.',
        unit: 'households',
      },
      sk: {
        text: 'Mladé rodiny, ktoré si zariaďujú prvý domov',
        notes:
          'Tri merania tou istou otázkou: 86, 83, 80. Ani jedno číslo samo nevyzerá zle, no ich rad áno, a klesol skôr než tržby.',
        traits: {
          demographic: 'Dvaja dospelí vo veku 25 až 39 rokov, často s malým dieťaťom; vo vlastnom bývajú menej než dva roky',
          behavioural: 'Objednajú celú izbu naraz a potom každý polrok niečo pridajú',
        },
        needs: 'Izba, v ktorej sa dá od víkendu bývať, a niekto, komu možno zavolať, keď príde poškriabaná doska.',
        expectedResponse: 'Aj ďalšiu izbu si objednajú tu.',
        unit: 'domácností',
      },
    },
    {
      id: 'segment-offices',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['assumption'],
        segment: { size: { count: 1_800 }, profitability: 3, growth: 2 },
      },
      en: {
        text: 'Small firms furnishing an office',
        notes:
          'What is written here was never tested: nobody has talked to a single firm or asked whether it was content. Ten telephone calls would turn the assumption into evidence.',
        traits: {
          demographic: 'Firms with 5 to 30 people',
          behavioural: 'Probably buy once in three years, on an invoice',
        },
        needs: 'Desks for Monday morning, one invoice, one person responsible.',
        unit: 'firms',
      },
      sk: {
        text: 'Malé firmy, ktoré si zariaďujú kanceláriu',
        notes:
          'Čo je tu napísané, nikto neoveril: s nijakou firmou sa nikto nerozprával ani sa jej nespýtal, či je spokojná. Desať telefonátov by z predpokladu urobilo dôkaz.',
        traits: {
          demographic: 'Firmy s 5 až 30 ľuďmi',
          behavioural: 'Zrejme nakupujú raz za tri roky, na faktúru',
        },
        needs: 'Stoly na pondelok ráno, jedna faktúra a jeden zodpovedný človek.',
        unit: 'firiem',
      },
    },
    {
      id: 'proposition-room',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'price'] } },
      en: { text: 'A whole room delivered within ten days' },
      sk: { text: 'Celá izba dovezená do desiatich dní' },
    },
    {
      id: 'proposition-office',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'accessibility'] } },
      en: { text: 'Office furniture in stock, 8% cheaper' },
      sk: { text: 'Kancelársky nábytok na sklade, o 8 % lacnejší' },
    },
    {
      id: 'channel-shop',
      block: 'channels',
      details: {
        stages: ['attract', 'personalise'],
        touchPoints: ['communication', 'design'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: { text: 'Online shop with pictures from the makers' },
      sk: { text: 'E-shop s fotografiami od výrobcov' },
    },
    {
      id: 'channel-carrier',
      block: 'channels',
      details: { touchPoints: ['quality'], channel: { kind: 'partnerStores', phases: ['delivery'] } },
      en: {
        text: 'Hired carrier that leaves it at the door',
        notes:
          'The carrier sees the damage first and has no reason to report it. A parcel left at the door serves no stage of the life cycle: this contact with the customer is wasted.',
      },
      sk: {
        text: 'Najatý dopravca, ktorý zloží tovar pri dverách',
        notes:
          'Dopravca vidí škodu ako prvý a nemá dôvod ju nahlásiť. Balík pri dverách neslúži nijakej fáze životného cyklu: toto stretnutie so zákazníkom vyjde nazmar.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 48, contacts: ['email', 'phone'], satisfactionAfter: 80 },
        },
      },
      en: {
        text: 'Complaint: first answer within 48 hours',
        notes:
          'Two days of silence is long enough to write a bad review. The answer is the same as in company A, only it comes a day later; one in five leaves unhappy.',
      },
      sk: {
        text: 'Sťažnosť: prvá odpoveď do 48 hodín',
        notes:
          'Dva dni ticha stačia na zlú recenziu. Odpoveď je rovnaká ako vo firme A, len príde o deň neskôr; každý piaty odchádza nespokojný.',
      },
    },
    {
      id: 'relationship-newsletter',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'maintain'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService', loyalty: { programme: 'none' }, personalOffersRefreshed: '2026-02-02' },
      },
      en: {
        text: 'Newsletter with last winter’s personal offers',
        notes:
          'The offers were chosen for each customer once, in February, and never again. A personal offer that does not fit any more is worse than none, because it shows that nobody looks.',
      },
      sk: {
        text: 'Newsletter s osobnými ponukami z minulej zimy',
        notes:
          'Ponuky sa každému zákazníkovi vybrali raz, vo februári, a odvtedy nie. Osobná ponuka, ktorá už nesedí, je horšia než žiadna, lebo prezradí, že si zákazníka nikto nevšíma.',
      },
    },
    {
      id: 'revenue-rooms',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Furniture for homes, €590 an order' },
      sk: { text: 'Nábytok do bytu, 590 € za objednávku' },
    },
    {
      id: 'revenue-offices',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Offices on invoice, €2,700 on average' },
      sk: { text: 'Kancelárie na faktúru, v priemere 2 700 €' },
    },
    {
      id: 'resource-warehouse',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Warehouse with 4,000 pieces in stock' },
      sk: { text: 'Sklad, v ktorom čaká 4 000 kusov' },
    },
    {
      id: 'resource-care-team',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: {
        text: 'Six people who must ask a manager',
        notes: 'Here the second day goes: an e-mail waits for a signature. Compare with the fourteen people of company A.',
      },
      sk: {
        text: 'Šesť ľudí, ktorí sa musia pýtať vedúceho',
        notes: 'Tu sa stratí druhý deň: e-mail čaká na podpis. Porovnajte so štrnástimi ľuďmi vo firme A.',
      },
    },
    {
      id: 'activity-dispatch',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Buying, storing and sending furniture' },
      sk: { text: 'Nákup, skladovanie a odosielanie nábytku' },
    },
    {
      id: 'activity-care',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Answering complaints every other day' },
      sk: { text: 'Odpovedanie na sťažnosti každý druhý deň' },
    },
    {
      id: 'partner-makers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Four furniture makers in the region' },
      sk: { text: 'Štyria výrobcovia nábytku z regiónu' },
    },
    {
      id: 'partner-carrier',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Parcel carrier paid by the piece' },
      sk: { text: 'Balíková spoločnosť platená od kusa' },
    },
    {
      id: 'cost-furniture',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Furniture bought in, 58% of sales' },
      sk: { text: 'Nakúpený nábytok, 58 % tržieb' },
    },
    {
      id: 'cost-dispatch',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: { text: 'Warehouse, carrier and returned pieces' },
      sk: { text: 'Sklad, dopravca a vrátené kusy' },
    },
    {
      id: 'cost-care',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: {
        text: 'Customer care and compensation, 1.3% of sales',
        notes:
          'It looks like a saving against company A. What it costs stands in no ledger: families that do not come back for the second room.',
      },
      sk: {
        text: 'Starostlivosť a odškodnenie, 1,3 % tržieb',
        notes:
          'Oproti firme A to vyzerá ako úspora. Čo naozaj stojí, v nijakom účtovníctve nie je: rodiny, ktoré sa po druhú izbu nevrátia.',
      },
    },
  ],
  links: [
    [
      'segment-families',
      [
        'proposition-room',
        'channel-shop',
        'channel-carrier',
        'relationship-complaints',
        'relationship-newsletter',
        'revenue-rooms',
      ],
    ],
    [
      'segment-offices',
      [
        'proposition-office',
        'channel-shop',
        'channel-carrier',
        'relationship-complaints',
        'relationship-newsletter',
        'revenue-offices',
      ],
    ],
    ['proposition-room', ['activity-dispatch', 'activity-care', 'resource-warehouse', 'resource-care-team']],
    ['proposition-office', ['activity-dispatch', 'resource-warehouse']],
    ['activity-dispatch', ['partner-makers', 'partner-carrier', 'cost-furniture', 'cost-dispatch']],
    ['activity-care', ['cost-care']],
    ['resource-warehouse', ['partner-carrier', 'cost-dispatch']],
    ['resource-care-team', ['cost-care']],
    ['partner-makers', ['cost-furniture']],
    ['partner-carrier', ['cost-dispatch']],
  ],
};
