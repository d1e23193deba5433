import type { Example } from '../example.ts';

export const cosmetics: Example = {
  name: 'cosmetics',
  marketType: 'segmented',
  en: {
    title: 'Cosmetics by age and gender',
    description:
      'Customers told apart by demography: age, gender and income. See why they come first in skin care, and why a second criterion is added to each of the three segments before an offer is made to it.',
  },
  sk: {
    title: 'Kozmetika podľa veku a pohlavia',
    description:
      'Zákazníci rozdelení podľa demografie: veku, pohlavia a príjmu. Všimnite si, prečo sú tieto znaky pri starostlivosti o pleť hlavné a prečo sa ku každému z troch segmentov pridáva druhé kritérium skôr, než dostane ponuku.',
  },
  cards: [
    {
      id: 'segment-women',
      block: 'customerSegments',
      color: 'wine',
      details: {
        evidence: ['survey', 'interview'],
        segment: {
          size: { count: 38_000 },
          profitability: 5,
          growth: 3,
          measurements: [
            { date: '2026-02-20', method: 'nps', value: 41, source: 'survey' },
            { date: '2026-05-22', method: 'nps', value: 46, source: 'survey' },
            { date: '2026-09-18', method: 'nps', value: 52, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Women over 40 with an income of their own',
        notes:
          'Age says what the skin needs, income what she will pay, and her questions why she buys. Each criterion alone would draw a group too wide to be served in its own way.',
        traits: {
          demographic: 'Women aged 40 to 60, income above the average, mostly in towns',
          psychographic: 'Distrust promises of youth; want an effect somebody has measured',
        },
        needs: 'Firmer, calmer skin and an adviser who does not flatter.',
        expectedResponse: 'Stay with one brand for years once it has kept its word.',
        unit: 'women',
      },
      sk: {
        text: 'Ženy po štyridsiatke s vlastným príjmom',
        notes:
          'Vek hovorí, čo pleť potrebuje, príjem, koľko za to žena dá, a jej otázky, prečo nakupuje. Každé kritérium samo osebe by vymedzilo priširokú skupinu, ktorú nemožno obslúžiť po svojom.',
        traits: {
          demographic: 'Ženy od 40 do 60 rokov s nadpriemerným príjmom, prevažne v mestách',
          psychographic: 'Sľubom večnej mladosti neveria, chcú účinok, ktorý niekto zmeral',
        },
        needs: 'Pevnejšia a pokojnejšia pleť a poradca, ktorý nelichotí.',
        expectedResponse: 'Značke, ktorá dodrží slovo, ostanú verné celé roky.',
        unit: 'žien',
      },
    },
    {
      id: 'segment-young',
      block: 'customerSegments',
      color: 'sky',
      details: {
        evidence: ['socialMedia', 'review', 'survey'],
        segment: {
          size: { count: 52_000 },
          profitability: 2,
          growth: 5,
          measurements: [
            { date: '2026-03-12', method: 'csat', value: 84, source: 'socialMedia' },
            { date: '2026-09-10', method: 'csat', value: 88, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Young people from 16 to 25 with problem skin',
        notes:
          'Profitability 2, growth potential 5: today they pay little, in ten years some of them will be the first segment. A separate card keeps the money spent on them visible.',
        traits: {
          demographic: 'Aged 16 to 25, both genders, pocket money or a first wage',
          behavioural: 'Find products in videos, buy small packs every six weeks',
        },
        needs: 'Fewer spots before Saturday, at a price that pocket money can bear.',
        expectedResponse: 'Show the result to friends.',
        unit: 'people',
      },
      sk: {
        text: 'Mladí od 16 do 25 rokov s problémovou pleťou',
        notes:
          'Ziskovosť 2, rastový potenciál 5: dnes platia málo, o desať rokov budú niektoré z nich v prvom segmente. Vďaka vlastnej karte je vidieť, koľko do nich vkladáme.',
        traits: {
          demographic: 'Od 16 do 25 rokov, dievčatá aj chlapci, vreckové alebo prvá výplata',
          behavioural: 'Výrobky objavujú vo videách, malé balenia kupujú každých šesť týždňov',
        },
        needs: 'Menej vyrážok do soboty za cenu, ktorú unesie vreckové.',
        expectedResponse: 'Výsledok ukážu kamarátom.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-men',
      block: 'customerSegments',
      color: 'slate',
      details: {
        evidence: ['interview', 'behaviourData'],
        segment: {
          size: { count: 21_000 },
          profitability: 3,
          growth: 4,
          measurements: [
            { date: '2026-04-08', method: 'ces', value: 5.4, source: 'survey' },
            { date: '2026-10-07', method: 'ces', value: 6.1, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Men from 25 to 45 who want it simple',
        notes:
          'Gender is not the trait here, simplicity is: twelve interviews showed that the word care puts them off and the word routine does not. Demography finds the segment, behaviour explains it.',
        traits: {
          demographic: 'Men aged 25 to 45, average income and above',
          behavioural: 'Buy the same thing again and do not compare',
        },
        needs: 'One jar, two minutes, nothing to think about.',
        expectedResponse: 'Let it come by itself every two months.',
        unit: 'men',
      },
      sk: {
        text: 'Muži od 25 do 45, ktorí to chcú jednoducho',
        notes:
          'Rozhodujúce tu nie je pohlavie, ale jednoduchosť: dvanásť rozhovorov ukázalo, že slovo starostlivosť ich odrádza, slovo zvyk nie. Demografia segment nájde, správanie ho vysvetlí.',
        traits: {
          demographic: 'Muži od 25 do 45 rokov s priemerným a vyšším príjmom',
          behavioural: 'Kupujú znova to isté a neporovnávajú',
        },
        needs: 'Jeden krém, dve minúty, nijaké premýšľanie.',
        expectedResponse: 'Nechajú si ho posielať každé dva mesiace.',
        unit: 'mužov',
      },
    },
    {
      id: 'proposition-serum',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['performance', 'brand'] } },
      en: { text: 'Serum with an effect measured after eight weeks' },
      sk: { text: 'Sérum s účinkom zmeraným po ôsmich týždňoch' },
    },
    {
      id: 'proposition-three-steps',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'gettingTheJobDone'] } },
      en: { text: 'Three steps against spots for under €25' },
      sk: { text: 'Tri kroky proti vyrážkam do 25 €' },
    },
    {
      id: 'proposition-one-cream',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'design'] } },
      en: { text: 'One cream for face and beard' },
      sk: { text: 'Jeden krém na tvár aj bradu' },
    },
    {
      id: 'proposition-origin',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'brand'] } },
      en: {
        text: 'Every ingredient and its origin on the label',
        notes:
          'The one proposition all three segments share. On a segmented market most of the brand may be common, as long as each segment also gets something of its own.',
      },
      sk: {
        text: 'Každá zložka a jej pôvod priamo na etikete',
        notes:
          'Jediná ponuka spoločná všetkým trom segmentom. Na segmentovanom trhu môže byť veľká časť značky spoločná, ak každý segment dostane aj niečo svoje.',
      },
    },
    {
      id: 'channel-pharmacies',
      block: 'channels',
      details: {
        stages: ['attract', 'buildTrust'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'partnerStores', phases: ['evaluation', 'purchase'] },
      },
      en: { text: 'Advisers in 40 pharmacies' },
      sk: { text: 'Poradkyne v 40 lekárňach' },
    },
    {
      id: 'channel-videos',
      block: 'channels',
      details: { stages: ['attract'], touchPoints: ['communication'], channel: { kind: 'webSales', phases: ['awareness'] } },
      en: {
        text: 'Short videos by two dermatologists',
        notes:
          'Social media reach the young at once, and one video a week costs less than a leaflet. For women over 40 the same money is better spent in a pharmacy: the channel follows the segment.',
      },
      sk: {
        text: 'Krátke videá dvoch kožných lekárov',
        notes:
          'Sociálne siete zasiahnu mladých hneď a jedno video týždenne stojí menej než leták. Pri ženách po štyridsiatke sa tie isté peniaze vyplatia skôr v lekárni: kanál sa riadi segmentom.',
      },
    },
    {
      id: 'channel-skin-test',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise', 'maintain'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'delivery'] },
      },
      en: {
        text: 'Online shop with a skin test every quarter',
        notes:
          'Eight questions, repeated every three months, keep personal offers fresh. The customer sees which answers are stored and can delete them with one click.',
      },
      sk: {
        text: 'E-shop s testom pleti každý štvrťrok',
        notes:
          'Osem otázok, zopakovaných každé tri mesiace, drží osobné ponuky čerstvé. Zákazník vidí, ktoré odpovede sa ukladajú, a jedným kliknutím ich zmaže.',
      },
    },
    {
      id: 'relationship-consultation',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'renewAndExpand'],
        touchPoints: ['support', 'quality'],
        relationship: { type: 'dedicatedAssistance', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Circle with a skin consultation each season',
        notes:
          'The most profitable segment has a loyalty programme of its own, and it gives time, not a discount. A price cut would say that the serum was too dear before.',
      },
      sk: {
        text: 'Klub s konzultáciou pleti v každom ročnom období',
        notes:
          'Najziskovejší segment má vlastný vernostný program a ten dáva čas, nie zľavu. Zníženie ceny by povedalo, že sérum bolo predtým predražené.',
      },
    },
    {
      id: 'relationship-points',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['quality'],
        relationship: { type: 'selfService', loyalty: { programme: 'points', reward: 'financial' } },
      },
      en: { text: 'Points for empty jars brought back' },
      sk: { text: 'Body za vrátené prázdne obaly' },
    },
    {
      id: 'relationship-reviews',
      block: 'customerRelationships',
      details: { stages: ['buildTrust'], touchPoints: ['communication'], relationship: { type: 'community' } },
      en: { text: 'Unedited reviews with age and skin type' },
      sk: { text: 'Neupravené recenzie s vekom a typom pleti' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 12, contacts: ['email', 'phone', 'chat', 'social'], satisfactionAfter: 93 },
        },
      },
      en: {
        text: 'Skin reaction: answer within 12 hours',
        notes:
          'Four ways to write, and a dermatologist reads each message. Skin that reacts badly frightens, so the speed of the first answer matters more here than the refund.',
      },
      sk: {
        text: 'Reakcia pleti: odpoveď do 12 hodín',
        notes:
          'Písať možno štyrmi cestami a každú správu číta kožný lekár. Pleť, ktorá zareaguje zle, naľaká, preto je tu rýchla prvá odpoveď dôležitejšia než vrátené peniaze.',
      },
    },
    {
      id: 'revenue-serums',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'featureDependent' } },
      en: { text: 'Serums and creams, €68 an order' },
      sk: { text: 'Séra a krémy, 68 € za objednávku' },
    },
    {
      id: 'revenue-sets',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Sets against spots, €24 apiece' },
      sk: { text: 'Sady proti vyrážkam, 24 € za kus' },
    },
    {
      id: 'revenue-subscription',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'listPrice' } },
      en: { text: 'Men’s cream by subscription, €14 a month' },
      sk: { text: 'Pánsky krém v predplatnom, 14 € mesačne' },
    },
    {
      id: 'resource-dermatologists',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: 'Two dermatologists and a small laboratory' },
      sk: { text: 'Dvaja kožní lekári a malé laboratórium' },
    },
    {
      id: 'resource-skin-data',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Answers of 60,000 customers, kept with consent' },
      sk: { text: 'Odpovede 60 000 zákazníkov, uložené so súhlasom' },
    },
    {
      id: 'activity-tests',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Testing each product on its own age group',
        notes: 'A serum for women of fifty tried out on students proves nothing. Segmentation reaches as far as the laboratory.',
      },
      sk: {
        text: 'Skúšanie výrobku na tej vekovej skupine, ktorej patrí',
        notes: 'Sérum pre päťdesiatničky vyskúšané na študentkách nič nedokáže. Segmentácia siaha až do laboratória.',
      },
    },
    {
      id: 'activity-advice',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Advising and filming with real customers' },
      sk: { text: 'Poradenstvo a natáčanie so skutočnými zákazníkmi' },
    },
    {
      id: 'partner-manufacturer',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'economyOfScale'] } },
      en: { text: 'Contract manufacturer with small batches' },
      sk: { text: 'Zmluvný výrobca, ktorý robí malé šarže' },
    },
    {
      id: 'partner-pharmacies',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction', 'acquisition'] } },
      en: { text: 'Chain of pharmacies that lends its good name' },
      sk: { text: 'Sieť lekární, ktorá prepožičia dobré meno' },
    },
    {
      id: 'cost-manufacture',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Manufacture and jars, 34% of sales' },
      sk: { text: 'Výroba a obaly, 34 % tržieb' },
    },
    {
      id: 'cost-laboratory',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Laboratory, tests and dermatologists' },
      sk: { text: 'Laboratórium, skúšky a kožní lekári' },
    },
    {
      id: 'cost-selling',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: { text: 'Videos, advice and the pharmacies’ margin' },
      sk: { text: 'Videá, poradenstvo a marža lekární' },
    },
  ],
  links: [
    [
      'segment-women',
      [
        'proposition-serum',
        'proposition-origin',
        'channel-pharmacies',
        'channel-skin-test',
        'relationship-consultation',
        'relationship-reviews',
        'relationship-complaints',
        'revenue-serums',
      ],
    ],
    [
      'segment-young',
      [
        'proposition-three-steps',
        'proposition-origin',
        'channel-videos',
        'channel-skin-test',
        'relationship-points',
        'relationship-reviews',
        'relationship-complaints',
        'revenue-sets',
      ],
    ],
    [
      'segment-men',
      [
        'proposition-one-cream',
        'proposition-origin',
        'channel-videos',
        'channel-skin-test',
        'relationship-points',
        'relationship-reviews',
        'relationship-complaints',
        'revenue-subscription',
      ],
    ],
    ['proposition-serum', ['activity-tests', 'resource-dermatologists', 'resource-skin-data']],
    ['proposition-three-steps', ['activity-tests', 'activity-advice', 'resource-dermatologists']],
    ['proposition-one-cream', ['activity-tests', 'resource-skin-data']],
    ['proposition-origin', ['activity-advice', 'resource-dermatologists']],
    ['activity-tests', ['partner-manufacturer', 'cost-laboratory']],
    ['activity-advice', ['partner-pharmacies', 'cost-selling']],
    ['resource-dermatologists', ['partner-manufacturer', 'cost-laboratory']],
    ['resource-skin-data', ['cost-selling']],
    ['partner-manufacturer', ['cost-manufacture']],
    ['partner-pharmacies', ['cost-selling']],
  ],
};
