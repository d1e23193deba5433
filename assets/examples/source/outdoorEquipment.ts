import type { Example } from '../example.ts';

export const outdoorEquipment: Example = {
  name: 'outdoor-equipment',
  marketType: 'segmented',
  en: {
    title: 'Outdoor equipment by way of life',
    description:
      'Customers told apart by psychography: attitudes, interests and what they look for outdoors. Two neighbours of the same age and income buy quite different rucksacks; the statistics of the town would never have shown it.',
  },
  sk: {
    title: 'Výstroj do prírody podľa životného štýlu',
    description:
      'Zákazníci rozdelení podľa psychografie: podľa postojov, záujmov a toho, čo v prírode hľadajú. Dvaja susedia rovnakého veku a príjmu si kúpia celkom iný batoh a štatistika mesta by to nikdy neukázala.',
  },
  cards: [
    {
      id: 'segment-climbers',
      block: 'customerSegments',
      color: 'vermilion',
      details: {
        evidence: ['interview', 'socialMedia', 'behaviourData'],
        segment: {
          size: { count: 7_500 },
          profitability: 5,
          growth: 3,
          measurements: [
            { date: '2026-01-26', method: 'nps', value: 55, source: 'survey' },
            { date: '2026-05-25', method: 'nps', value: 58, source: 'survey' },
            { date: '2026-10-26', method: 'nps', value: 61, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'People who test their limits in the mountains',
        notes:
          'An attitude cannot be read from a register. It came out of 26 interviews in mountain huts, and purchase data confirmed it: this group weighs equipment in grams and buys the lighter piece at twice the price.',
        traits: {
          psychographic: 'Look for a challenge; equipment is a tool that must not fail',
          behavioural: 'Out 60 days a year, replace equipment every three years, read test reports',
        },
        needs: 'Less weight, more safety, figures instead of adjectives.',
        expectedResponse: 'Test prototypes and say openly what broke.',
        unit: 'people',
      },
      sk: {
        text: 'Ľudia, ktorí v horách skúšajú svoje hranice',
        notes:
          'Postoj sa z registra vyčítať nedá. Ukázalo ho 26 rozhovorov na horských chatách a potvrdili údaje o nákupoch: táto skupina váži výstroj na gramy a ľahší kus kúpi aj za dvojnásobok.',
        traits: {
          psychographic: 'Hľadajú výzvu; výstroj je nástroj, ktorý nesmie zlyhať',
          behavioural: 'Vonku sú 60 dní v roku, výstroj menia každé tri roky a čítajú testy',
        },
        needs: 'Menej hmotnosti, viac istoty, čísla namiesto prívlastkov.',
        expectedResponse: 'Vyskúšajú prototyp a otvorene povedia, čo sa pokazilo.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-peace-seekers',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['survey', 'interview'],
        segment: {
          size: { count: 34_000 },
          profitability: 3,
          growth: 4,
          measurements: [
            { date: '2026-04-20', method: 'csat', value: 87, source: 'survey' },
            { date: '2026-09-21', method: 'csat', value: 91, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Families for whom nature means peace',
        notes:
          'It leads the ranking with 12 points: 3 for profitability, 4 for growth, 5 for size. Whoever thinks the climbers matter more can drag them up by hand; the sum stays in sight.',
        traits: {
          psychographic: 'Go out to be together and to switch off; performance does not interest them',
          demographic: 'Parents of children from 4 to 12 years',
        },
        needs: 'To set out on Saturday without studying catalogues.',
        expectedResponse: 'Take the recommended set and come back when the children grow out of it.',
        unit: 'people',
      },
      sk: {
        text: 'Rodiny, pre ktoré je príroda pokojom',
        notes:
          'V poradí vedie s 12 bodmi: 3 za ziskovosť, 4 za rast, 5 za veľkosť. Kto si myslí, že na horolezcoch záleží viac, potiahne ich vyššie rukou; súčet ostane na očiach.',
        traits: {
          psychographic: 'Chodia von, aby boli spolu a vypli; výkon ich nezaujíma',
          demographic: 'Rodičia detí vo veku od 4 do 12 rokov',
        },
        needs: 'Vyraziť v sobotu a neštudovať pritom katalógy.',
        expectedResponse: 'Vezmú odporúčanú zostavu a vrátia sa, keď z nej deti vyrastú.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-modest',
      block: 'customerSegments',
      color: 'amber',
      details: {
        evidence: ['socialMedia', 'review'],
        segment: {
          size: { count: 12_000 },
          profitability: 3,
          growth: 5,
          measurements: [
            { date: '2026-03-23', method: 'nps', value: 47, source: 'review' },
            { date: '2026-09-28', method: 'nps', value: 53, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'People who would rather repair than buy',
        notes:
          'They buy little, so they look unprofitable until the repairs, the second-hand sales and the friends they bring are counted. Growth potential 5 is the reason to serve them now.',
        traits: {
          psychographic: 'Ethical choice comes first: origin, wages, a long life of things',
          geographic: 'Mostly in larger towns within reach of a repair workshop',
        },
        needs: 'To know who sewed it, and that it can be mended.',
        expectedResponse: 'Pay more once instead of less three times.',
        unit: 'people',
      },
      sk: {
        text: 'Ľudia, ktorí veci radšej opravia než kúpia',
        notes:
          'Kupujú málo, a tak vyzerajú neziskovo, kým sa nezarátajú opravy, predaj z druhej ruky a priatelia, ktorých privedú. Rastový potenciál 5 je dôvod venovať sa im už teraz.',
        traits: {
          psychographic: 'Etická voľba je prvá: pôvod, mzdy, dlhý život vecí',
          geographic: 'Prevažne väčšie mestá v dosahu opravárenskej dielne',
        },
        needs: 'Vedieť, kto to ušil a že sa to dá opraviť.',
        expectedResponse: 'Radšej zaplatia raz viac než trikrát menej.',
        unit: 'ľudí',
      },
    },
    {
      id: 'proposition-lighter',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['performance', 'riskReduction'] } },
      en: { text: 'Rucksack of 890 g, tested at −30 °C' },
      sk: { text: 'Batoh s hmotnosťou 890 g, odskúšaný pri −30 °C' },
    },
    {
      id: 'proposition-weekend-set',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'gettingTheJobDone'] } },
      en: {
        text: 'Family weekend set, packed and explained',
        notes:
          'The same tent as for the climbers would only frighten this segment. It is not offered the best product but the least to decide about.',
      },
      sk: {
        text: 'Rodinná víkendová zostava, zbalená a vysvetlená',
        notes: 'Stan, aký chcú horolezci, by tento segment len vystrašil. Nedostáva najlepší výrobok, ale najmenej rozhodovania.',
      },
    },
    {
      id: 'proposition-repair',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['costReduction', 'brand'] } },
      en: {
        text: 'Repairs for life, second hand with a warranty',
        notes:
          'An offer other shops are afraid of: it lowers sales of new things by 4%. To this segment it is the reason to come at all.',
      },
      sk: {
        text: 'Doživotné opravy a tovar z druhej ruky so zárukou',
        notes:
          'Ponuka, ktorej sa iné obchody boja: predaj nových vecí zníži o 4 %. Pre tento segment je však dôvodom, prečo vôbec prísť.',
      },
    },
    {
      id: 'channel-huts',
      block: 'channels',
      details: {
        stages: ['attract', 'identifyNeeds'],
        touchPoints: ['quality', 'communication'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation'] },
      },
      en: { text: 'Test weekends at mountain huts' },
      sk: { text: 'Testovacie víkendy na horských chatách' },
    },
    {
      id: 'channel-shops',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise'],
        touchPoints: ['design', 'support'],
        channel: { kind: 'ownStores', phases: ['evaluation', 'purchase', 'afterSales'] },
      },
      en: { text: 'Three shops with a repair workshop' },
      sk: { text: 'Tri predajne s opravárenskou dielňou' },
    },
    {
      id: 'channel-online',
      block: 'channels',
      details: {
        stages: ['attract', 'personalise'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'purchase', 'delivery'] },
      },
      en: {
        text: 'Online shop sorted by trips, not by goods',
        notes:
          'The first question is what you want to do outdoors, and the answer reveals the segment. Offers follow it and change with the season, so they never grow older than three months.',
      },
      sk: {
        text: 'E-shop členený podľa výletov, nie podľa tovaru',
        notes:
          'Prvá otázka znie, čo chcete v prírode robiť, a odpoveď prezradí segment. Ponuky sa ňou riadia a menia sa so sezónou, takže nie sú nikdy staršie než tri mesiace.',
      },
    },
    {
      id: 'relationship-field-team',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'coCreation', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Field team that tests prototypes first',
        notes: 'Membership with a privilege money cannot buy. A discount would not please this segment; being asked does.',
      },
      sk: {
        text: 'Terénny tím, ktorý prvý testuje prototypy',
        notes: 'Členstvo s výsadou, ktorá sa kúpiť nedá. Zľava tento segment nepoteší; to, že sa ho niekto pýta, áno.',
      },
    },
    {
      id: 'relationship-exchange',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'maintain', 'renewAndExpand'],
        touchPoints: ['quality', 'communication'],
        relationship: { type: 'community', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: { text: 'Outgrown and used pieces taken back for credit' },
      sk: { text: 'Výkup malých a použitých kusov za kredit' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'quality'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 20, contacts: ['email', 'phone', 'inPerson'], satisfactionAfter: 96 },
        },
      },
      en: {
        text: 'Fault: answer within 20 hours, a loan meanwhile',
        notes: 'A tent that leaks on Thursday is needed on Saturday. The loan costs €6 and saves a customer worth €310 a year.',
      },
      sk: {
        text: 'Porucha: odpoveď do 20 hodín a náhrada na požičanie',
        notes: 'Stan, ktorý zatiekol vo štvrtok, treba v sobotu. Požičanie stojí 6 € a zachráni zákazníka za 310 € ročne.',
      },
    },
    {
      id: 'revenue-technical',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'featureDependent' } },
      en: { text: 'Technical equipment, €310 an order' },
      sk: { text: 'Technická výstroj, 310 € za objednávku' },
    },
    {
      id: 'revenue-sets',
      block: 'revenueStreams',
      details: { revenue: { type: 'lending', pricing: 'listPrice' } },
      en: { text: 'Family sets, sold or hired from €39' },
      sk: { text: 'Rodinné zostavy, predaj alebo požičanie od 39 €' },
    },
    {
      id: 'revenue-repairs',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'listPrice' } },
      en: { text: 'Repairs and second-hand sales, 14% of income' },
      sk: { text: 'Opravy a predaj z druhej ruky, 14 % príjmov' },
    },
    {
      id: 'resource-workshop',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Repair workshop with six seamstresses' },
      sk: { text: 'Opravárenská dielňa so šiestimi krajčírkami' },
    },
    {
      id: 'resource-know-how',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Own patterns and eleven years of test data' },
      sk: { text: 'Vlastné strihy a údaje z jedenástich rokov testov' },
    },
    {
      id: 'activity-design',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Designing and testing outdoors' },
      sk: { text: 'Navrhovanie a skúšanie priamo v teréne' },
    },
    {
      id: 'activity-repair',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: {
        text: 'Mending 4,200 pieces a year',
        notes:
          'Repair is also research: a seam that comes back ten times is changed in the pattern. A complaint becomes a drawing within a month.',
      },
      sk: {
        text: 'Oprava 4 200 kusov ročne',
        notes: 'Oprava je aj výskum: šev, ktorý sa vráti desaťkrát, sa zmení v strihu. Zo sťažnosti je do mesiaca výkres.',
      },
    },
    {
      id: 'activity-stories',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Writing up trips and origins honestly' },
      sk: { text: 'Poctivé písanie o výletoch a pôvode vecí' },
    },
    {
      id: 'partner-sewing',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'riskReduction'] } },
      en: { text: 'Two sewing plants that open their doors' },
      sk: { text: 'Dve šijacie dielne, ktoré otvoria dvere každému' },
    },
    {
      id: 'partner-huts',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Mountain huts and rescue service' },
      sk: { text: 'Horské chaty a horská služba' },
    },
    {
      id: 'cost-sewing',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Fabric and sewing, 41% of sales' },
      sk: { text: 'Látky a šitie, 41 % tržieb' },
    },
    {
      id: 'cost-workshop',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'economyOfScope'] } },
      en: { text: 'Shops and the repair workshop' },
      sk: { text: 'Predajne a opravárenská dielňa' },
    },
    {
      id: 'cost-tests',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Test weekends, prototypes and texts' },
      sk: { text: 'Testovacie víkendy, prototypy a texty' },
    },
  ],
  links: [
    [
      'segment-climbers',
      [
        'proposition-lighter',
        'channel-huts',
        'channel-online',
        'relationship-field-team',
        'relationship-complaints',
        'revenue-technical',
      ],
    ],
    [
      'segment-peace-seekers',
      [
        'proposition-weekend-set',
        'channel-shops',
        'channel-online',
        'relationship-exchange',
        'relationship-complaints',
        'revenue-sets',
      ],
    ],
    [
      'segment-modest',
      [
        'proposition-repair',
        'channel-shops',
        'channel-online',
        'relationship-exchange',
        'relationship-complaints',
        'revenue-repairs',
      ],
    ],
    ['proposition-lighter', ['activity-design', 'resource-know-how']],
    ['proposition-weekend-set', ['activity-design', 'activity-stories', 'resource-know-how']],
    ['proposition-repair', ['activity-repair', 'activity-stories', 'resource-workshop']],
    ['activity-design', ['partner-sewing', 'partner-huts', 'cost-tests']],
    ['activity-repair', ['cost-workshop']],
    ['activity-stories', ['partner-huts', 'cost-tests']],
    ['resource-workshop', ['partner-sewing', 'cost-workshop']],
    ['resource-know-how', ['partner-sewing', 'cost-tests']],
    ['partner-sewing', ['cost-sewing']],
    ['partner-huts', ['cost-tests']],
  ],
};
