import type { Example } from '../example.ts';

export const peopleAndCompanies: Example = {
  name: 'people-and-companies',
  marketType: 'diversified',
  en: {
    title: 'Energy for people and companies',
    description:
      'A regional energy firm fits solar roofs for families and manages electricity for factories. The two segments have little in common, so the canvas is almost two models on one foundation. Before adding a segment like this, ask which resources both of them really use.',
  },
  sk: {
    title: 'Energia pre ľudí a firmy',
    description:
      'Regionálna energetická firma montuje rodinám solárne strechy a závodom riadi odber elektriny. Segmenty majú spoločné len málo, takže na plátne sú takmer dva modely s jedným základom. Skôr než taký segment pridáte, spýtajte sa, ktoré zdroje naozaj využijú oba.',
  },
  cards: [
    {
      id: 'segment-families',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['interview', 'survey'],
        segment: {
          size: { count: 9_000 },
          profitability: 3,
          growth: 4,
          measurements: [
            { date: '2026-02-27', method: 'csat', value: 87, source: 'survey' },
            { date: '2026-05-29', method: 'csat', value: 89, source: 'survey' },
            { date: '2026-09-25', method: 'csat', value: 92, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Families in their own house within 60 km',
        notes:
          'About 9,000 houses. Place (geographic) is combined with attitude (psychographic): they want to depend less on rising prices, as 40 interviews at kitchen tables showed.',
        traits: {
          geographic: 'Own house within 60 km, an hour for the fitting crew',
          psychographic: 'Want to depend less on rising prices, and to show the neighbours that it works',
        },
        needs: 'A bill that does not frighten, and a roof that does not leak.',
        expectedResponse: 'Recommend us to two neighbours within a year.',
        unit: 'houses',
      },
      sk: {
        text: 'Rodiny vo vlastnom dome do 60 km',
        notes:
          'Asi 9 000 domov. Geografické kritérium sa spája s psychografickým: chcú menej závisieť od rastúcich cien, ako ukázalo 40 rozhovorov pri kuchynskom stole.',
        traits: {
          geographic: 'Vlastný dom do 60 km, hodina cesty pre montážnu čatu',
          psychographic: 'Chcú menej závisieť od rastúcich cien a ukázať susedom, že to ide',
        },
        needs: 'Účet, ktorý nevystraší, a strecha, ktorá nezateká.',
        expectedResponse: 'Do roka nás odporučia dvom susedom.',
        unit: 'domov',
      },
    },
    {
      id: 'segment-factories',
      block: 'customerSegments',
      color: 'amber',
      details: {
        evidence: ['behaviourData', 'interview'],
        segment: {
          size: { count: 45 },
          profitability: 5,
          growth: 3,
          measurements: [
            { date: '2026-04-09', method: 'csat', value: 90, source: 'interview' },
            { date: '2026-10-08', method: 'csat', value: 93, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Factories using over 2 GWh a year',
        notes:
          'Forty-five companies, found by their behaviour: the shape of their load over the day. They decide in months, by a calculation, with five people at the table; a family decides in two evenings.',
        traits: {
          behavioural: 'Use over 2 GWh a year, with peaks in the morning and after lunch',
          demographic: 'Manufacturers with 80 to 900 employees',
        },
        needs: 'Lower peaks without stopping the line.',
        expectedResponse: 'Sign for three years and extend by the second hall.',
        unit: 'companies',
      },
      sk: {
        text: 'Závody so spotrebou nad 2 GWh ročne',
        notes:
          'Štyridsaťpäť firiem vybraných podľa správania: podľa priebehu odberu počas dňa. Rozhodujú sa mesiace, podľa výpočtov a v päťčlennej skupine; rodina sa rozhodne za dva večery.',
        traits: {
          behavioural: 'Spotreba nad 2 GWh ročne, špičky ráno a po obede',
          demographic: 'Výrobné závody s 80 až 900 zamestnancami',
        },
        needs: 'Nižšie špičky bez zastavenia linky.',
        expectedResponse: 'Podpíšu na tri roky a pridajú druhú halu.',
        unit: 'firiem',
      },
    },
    {
      id: 'proposition-solar-roof',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'costReduction'] } },
      en: { text: 'Solar roof on the house in six weeks' },
      sk: { text: 'Solárna strecha na dome do šiestich týždňov' },
    },
    {
      id: 'proposition-fixed-payment',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'price'] } },
      en: { text: 'Fixed monthly payment for two years' },
      sk: { text: 'Pevná mesačná platba na dva roky' },
    },
    {
      id: 'proposition-lower-peaks',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['costReduction', 'performance'] } },
      en: {
        text: 'Peak load lower by 15%, or no fee',
        notes: 'A company buys a calculated result. That the risk lies with us is a stronger argument than any reference.',
      },
      sk: {
        text: 'Odberové špičky nižšie o 15 %, inak bez poplatku',
        notes: 'Firma kupuje vypočítaný výsledok. Že riziko nesieme my, je silnejší dôvod než akékoľvek odporúčanie.',
      },
    },
    {
      id: 'proposition-backup',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'performance'] } },
      en: { text: 'Backup power within ten seconds of an outage' },
      sk: { text: 'Záložné napájanie do desiatich sekúnd od výpadku' },
    },
    {
      id: 'proposition-green-origin',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['brand', 'newness'] } },
      en: {
        text: 'Electricity with proof of renewable origin',
        notes:
          'The only proposition both segments share: families want an ethical choice, factories need it for their own customers. On a diversified market check that not everything is shared.',
      },
      sk: {
        text: 'Elektrina s dokladom o obnoviteľnom pôvode',
        notes:
          'Jediná hodnotová ponuka spoločná obom segmentom: rodiny chcú etickú voľbu, závody ju potrebujú pre vlastných odberateľov. Na diverzifikovanom trhu si overte, že nie je spoločné všetko.',
      },
    },
    {
      id: 'channel-open-house',
      block: 'channels',
      details: {
        stages: ['attract', 'buildTrust'],
        touchPoints: ['communication', 'quality'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Open day at a finished house',
        notes: 'A neighbour’s roof and bill convince more than a leaflet: authenticity cannot be printed.',
      },
      sk: {
        text: 'Deň otvorených dverí v hotovom dome',
        notes: 'Susedova strecha a susedov účet presvedčia viac než leták: dôveryhodnosť sa vytlačiť nedá.',
      },
    },
    {
      id: 'channel-calculator',
      block: 'channels',
      details: {
        stages: ['identifyNeeds'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['evaluation'] },
      },
      en: { text: 'Savings calculator on the website' },
      sk: { text: 'Kalkulačka úspor na webovej stránke' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      details: {
        stages: ['maintain'],
        touchPoints: ['design', 'support'],
        channel: { kind: 'webSales', phases: ['delivery', 'afterSales'] },
      },
      en: { text: 'App with consumption hour by hour' },
      sk: { text: 'Aplikácia so spotrebou po hodinách' },
    },
    {
      id: 'channel-energy-audit',
      block: 'channels',
      details: {
        stages: ['identifyNeeds'],
        touchPoints: ['communication', 'quality'],
        channel: { kind: 'salesForce', phases: ['evaluation', 'purchase'] },
      },
      en: {
        text: 'Energy auditor in the factory for two days',
        notes: 'It asks and sells at the same time: the audit shows the company where its money goes, and us what to offer.',
      },
      sk: {
        text: 'Energetický audítor dva dni v závode',
        notes: 'Pýta sa a zároveň predáva: firme audit ukáže, kam odchádzajú jej peniaze, nám zasa to, čo ponúknuť.',
      },
    },
    {
      id: 'channel-tenders',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: { text: 'Tenders and meetings of the industry association' },
      sk: { text: 'Výberové konania a stretnutia zväzu priemyslu' },
    },
    {
      id: 'channel-control-room',
      block: 'channels',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        channel: { kind: 'salesForce', phases: ['delivery', 'afterSales'] },
      },
      en: { text: 'Direct line to the control room' },
      sk: { text: 'Priama linka na dispečing' },
    },
    {
      id: 'relationship-adviser',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['communication', 'support'],
        relationship: { type: 'dedicatedAssistance' },
      },
      en: {
        text: 'One adviser from quotation to switch-on',
        notes: 'A roof takes six weeks and four offices; one name and one telephone number keep the family calm.',
      },
      sk: {
        text: 'Jeden poradca od ponuky po zapnutie',
        notes: 'Strecha znamená šesť týždňov a štyri úrady; jedno meno a jedno telefónne číslo dajú rodine istotu.',
      },
    },
    {
      id: 'relationship-tariff-check',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'maintain'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService' },
      },
      en: {
        text: 'Tariff check by consumption every six months',
        notes: 'Six months is the limit: a new child or an electric car changes consumption sooner than a yearly bill shows it.',
      },
      sk: {
        text: 'Kontrola sadzby podľa spotreby každý polrok',
        notes: 'Šesť mesiacov je hranica: dieťa či elektromobil zmení spotrebu skôr, než to ukáže ročné vyúčtovanie.',
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
          complaints: { firstResponseHours: 24, contacts: ['email', 'phone', 'chat'], satisfactionAfter: 93 },
        },
      },
      en: {
        text: 'Complaints answered in 24 hours, by chat too',
        notes:
          'This is for families; factories get another promise (a technician within two hours): different segments, different harm, different speed.',
      },
      sk: {
        text: 'Odpoveď na sťažnosť do 24 hodín, aj cez chat',
        notes: 'Toto platí pre rodiny; závody majú iný sľub (technik do dvoch hodín): iný segment, iná škoda, iná rýchlosť.',
      },
    },
    {
      id: 'relationship-referral',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'community', loyalty: { programme: 'referral', reward: 'financial' } },
      },
      en: {
        text: '€150 for recommending us to a neighbour',
        notes: 'A family buys one roof in its life, so loyalty shows in referrals, not in repeat purchases.',
      },
      sk: {
        text: '150 € za odporúčanie susedovi',
        notes: 'Rodina kúpi jednu strechu za život, jej vernosť sa preto prejaví odporúčaním, nie opakovaným nákupom.',
      },
    },
    {
      id: 'relationship-account-manager',
      block: 'customerRelationships',
      details: {
        stages: ['buildTrust', 'personalise', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'dedicatedAssistance', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: {
        text: 'Account manager, savings report each quarter',
        notes:
          'Four stages of the life cycle in one person: a segment of 45 companies can be served like that, one of 9,000 houses cannot. Every report ends with one new proposal.',
      },
      sk: {
        text: 'Osobný manažér a správa o úsporách každý štvrťrok',
        notes:
          'Štyri fázy životného cyklu v jednom človeku: tak sa dá obslúžiť 45 firiem, nie 9 000 domov. Každá správa sa končí jedným novým návrhom.',
      },
    },
    {
      id: 'relationship-service-contract',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'quality'],
        relationship: {
          type: 'dedicatedAssistance',
          complaints: { firstResponseHours: 2, contacts: ['phone', 'inPerson', 'email'], satisfactionAfter: 96 },
        },
      },
      en: { text: 'Service contract: technician within two hours' },
      sk: { text: 'Servisná zmluva: technik do dvoch hodín' },
    },
    {
      id: 'revenue-solar-roofs',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'featureDependent' } },
      en: { text: 'Sale of solar roofs, from €7,500' },
      sk: { text: 'Predaj solárnych striech od 7 500 €' },
    },
    {
      id: 'revenue-household-payments',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'listPrice' } },
      en: { text: 'Monthly electricity payments of families' },
      sk: { text: 'Mesačné platby rodín za elektrinu' },
    },
    {
      id: 'revenue-supply-contracts',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'negotiation' } },
      en: { text: 'Three-year supply contracts with factories' },
      sk: { text: 'Trojročné zmluvy o dodávke so závodmi' },
    },
    {
      id: 'revenue-savings-share',
      block: 'revenueStreams',
      details: { revenue: { type: 'brokerage', pricing: 'volumeDependent' } },
      en: {
        text: 'Share of 30% in the savings achieved',
        notes:
          'The price follows the value: if the factory saves nothing, it pays nothing. Only a firm that measures can afford that.',
      },
      sk: {
        text: 'Podiel 30 % z dosiahnutých úspor',
        notes: 'Cena sa riadi hodnotou: ak závod nič neušetrí, nič nezaplatí. Dovoliť si to môže len firma, ktorá meria.',
      },
    },
    {
      id: 'resource-solar-farms',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: {
        text: 'Two solar farms, 12 MW in all',
        notes: 'The foundation both segments stand on. Without a shared resource like this two separate firms would be better.',
      },
      sk: {
        text: 'Dve solárne elektrárne, spolu 12 MW',
        notes: 'Základ, na ktorom stoja oba segmenty. Bez takého spoločného zdroja by boli lepšie dve samostatné firmy.',
      },
    },
    {
      id: 'resource-control-room',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Control room with consumption by the second' },
      sk: { text: 'Dispečing s údajmi o spotrebe po sekundách' },
    },
    {
      id: 'resource-crews',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: 'Six fitting crews of our own' },
      sk: { text: 'Šesť vlastných montážnych čiat' },
    },
    {
      id: 'resource-batteries',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Batteries on the factories’ premises' },
      sk: { text: 'Batériové úložiská v areáloch závodov' },
    },
    {
      id: 'activity-trading',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Buying electricity on the exchange every day' },
      sk: { text: 'Denný nákup elektriny na burze' },
    },
    {
      id: 'activity-installation',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Design and fitting of solar roofs' },
      sk: { text: 'Návrh a montáž solárnych striech' },
    },
    {
      id: 'activity-load-control',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Controlling factory loads minute by minute' },
      sk: { text: 'Riadenie odberu závodov po minútach' },
    },
    {
      id: 'activity-battery-tests',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Monthly test of the backup batteries' },
      sk: { text: 'Mesačná skúška záložných batérií' },
    },
    {
      id: 'partner-equipment',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Makers of panels, inverters and batteries' },
      sk: { text: 'Výrobcovia panelov, meničov a batérií' },
    },
    {
      id: 'partner-grid',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Grid operator that connects and meters' },
      sk: { text: 'Prevádzkovateľ siete, ktorý pripája a meria' },
    },
    {
      id: 'partner-origin-register',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction'] } },
      en: { text: 'Issuer of guarantees of origin' },
      sk: { text: 'Vydavateľ záruk pôvodu elektriny' },
    },
    {
      id: 'partner-bank',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'riskReduction'] } },
      en: { text: 'Bank that finances farms and batteries' },
      sk: { text: 'Banka, ktorá financuje elektrárne a batérie' },
    },
    {
      id: 'cost-electricity',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Electricity bought on the exchange' },
      sk: { text: 'Elektrina nakúpená na burze' },
    },
    {
      id: 'cost-equipment',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Panels, inverters and batteries' },
      sk: { text: 'Panely, meniče a batérie' },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'economyOfScope'] } },
      en: {
        text: 'Wages of crews and the control room',
        notes:
          'One wage bill, two businesses. Keep the hours of each segment apart, otherwise nobody sees which one earns the money.',
      },
      sk: {
        text: 'Mzdy montážnych čiat a dispečingu',
        notes:
          'Jedny mzdy, dva druhy podnikania. Hodiny veďte pre každý segment zvlášť, inak nikto neuvidí, ktorý z nich zarába.',
      },
    },
    {
      id: 'cost-grid',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Grid fees and guarantees of origin' },
      sk: { text: 'Poplatky za sieť a záruky pôvodu' },
    },
    {
      id: 'cost-interest',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Interest on loans, 4.5% a year' },
      sk: { text: 'Úroky z úverov, 4,5 % ročne' },
    },
  ],
  links: [
    [
      'segment-families',
      [
        'proposition-solar-roof',
        'proposition-fixed-payment',
        'proposition-green-origin',
        'channel-open-house',
        'channel-calculator',
        'channel-app',
        'relationship-adviser',
        'relationship-tariff-check',
        'relationship-complaints',
        'relationship-referral',
        'revenue-solar-roofs',
        'revenue-household-payments',
      ],
    ],
    [
      'segment-factories',
      [
        'proposition-lower-peaks',
        'proposition-backup',
        'proposition-green-origin',
        'channel-energy-audit',
        'channel-tenders',
        'channel-control-room',
        'relationship-account-manager',
        'relationship-service-contract',
        'revenue-supply-contracts',
        'revenue-savings-share',
      ],
    ],
    ['proposition-solar-roof', ['activity-installation', 'resource-crews']],
    ['proposition-fixed-payment', ['activity-trading', 'resource-solar-farms']],
    ['proposition-lower-peaks', ['activity-load-control', 'resource-control-room', 'resource-batteries']],
    ['proposition-backup', ['activity-battery-tests', 'resource-batteries', 'resource-control-room']],
    ['proposition-green-origin', ['activity-trading', 'resource-solar-farms']],
    ['activity-trading', ['partner-grid', 'partner-origin-register', 'cost-electricity', 'cost-grid']],
    ['activity-installation', ['partner-equipment', 'partner-grid', 'cost-equipment', 'cost-people']],
    ['activity-load-control', ['partner-grid', 'cost-people']],
    ['activity-battery-tests', ['cost-people']],
    ['resource-solar-farms', ['partner-bank', 'partner-equipment', 'cost-interest']],
    ['resource-control-room', ['partner-grid', 'cost-people']],
    ['resource-crews', ['cost-people']],
    ['resource-batteries', ['partner-equipment', 'partner-bank', 'cost-equipment', 'cost-interest']],
    ['partner-equipment', ['cost-equipment']],
    ['partner-grid', ['cost-grid']],
    ['partner-origin-register', ['cost-grid']],
    ['partner-bank', ['cost-interest']],
  ],
};
