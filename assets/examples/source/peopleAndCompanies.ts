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
      en: {
        text: 'Families in their own house within 60 km',
        notes:
          'About 9,000 houses. Place (geographic) is combined with attitude (psychographic): they want to depend less on rising prices, as 40 interviews at kitchen tables showed.',
      },
      sk: {
        text: 'Rodiny vo vlastnom dome do 60 km',
        notes:
          'Asi 9 000 domov. Geografické kritérium sa spája s psychografickým: chcú menej závisieť od rastúcich cien, ako ukázalo 40 rozhovorov pri kuchynskom stole.',
      },
    },
    {
      id: 'segment-factories',
      block: 'customerSegments',
      color: 'amber',
      en: {
        text: 'Factories using over 2 GWh a year',
        notes:
          'Forty-five companies, found by their behaviour: the shape of their load over the day. They decide in months, by a calculation, with five people at the table; a family decides in two evenings.',
      },
      sk: {
        text: 'Závody so spotrebou nad 2 GWh ročne',
        notes:
          'Štyridsaťpäť firiem vybraných podľa správania: podľa priebehu odberu počas dňa. Rozhodujú sa mesiace, podľa výpočtov a v päťčlennej skupine; rodina sa rozhodne za dva večery.',
      },
    },
    {
      id: 'proposition-solar-roof',
      block: 'valuePropositions',
      en: { text: 'Solar roof on the house in six weeks' },
      sk: { text: 'Solárna strecha na dome do šiestich týždňov' },
    },
    {
      id: 'proposition-fixed-payment',
      block: 'valuePropositions',
      en: { text: 'Fixed monthly payment for two years' },
      sk: { text: 'Pevná mesačná platba na dva roky' },
    },
    {
      id: 'proposition-lower-peaks',
      block: 'valuePropositions',
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
      en: { text: 'Backup power within ten seconds of an outage' },
      sk: { text: 'Záložné napájanie do desiatich sekúnd od výpadku' },
    },
    {
      id: 'proposition-green-origin',
      block: 'valuePropositions',
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
      en: {
        text: 'Open day at a finished house',
        notes:
          'Serves Attract and Build trust. A neighbour’s roof and bill convince more than a leaflet: authenticity cannot be printed.',
      },
      sk: {
        text: 'Deň otvorených dverí v hotovom dome',
        notes:
          'Slúži fázam Prilákanie a Budovanie dôvery. Susedova strecha a susedov účet presvedčia viac než leták: dôveryhodnosť sa vytlačiť nedá.',
      },
    },
    {
      id: 'channel-calculator',
      block: 'channels',
      en: { text: 'Savings calculator on the website' },
      sk: { text: 'Kalkulačka úspor na webovej stránke' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      en: { text: 'App with consumption hour by hour' },
      sk: { text: 'Aplikácia so spotrebou po hodinách' },
    },
    {
      id: 'channel-energy-audit',
      block: 'channels',
      en: {
        text: 'Energy auditor in the factory for two days',
        notes:
          'Serves Identify needs and sells at the same time: the audit shows the company where its money goes, and us what to offer.',
      },
      sk: {
        text: 'Energetický audítor dva dni v závode',
        notes:
          'Slúži fáze Identifikácia potrieb a zároveň predáva: firme audit ukáže, kam odchádzajú jej peniaze, nám zasa to, čo ponúknuť.',
      },
    },
    {
      id: 'channel-tenders',
      block: 'channels',
      en: { text: 'Tenders and meetings of the industry association' },
      sk: { text: 'Výberové konania a stretnutia zväzu priemyslu' },
    },
    {
      id: 'channel-control-room',
      block: 'channels',
      en: { text: 'Direct line to the control room' },
      sk: { text: 'Priama linka na dispečing' },
    },
    {
      id: 'relationship-adviser',
      block: 'customerRelationships',
      en: {
        text: 'One adviser from quotation to switch-on',
        notes:
          'Serves Build trust. A roof takes six weeks and four offices; one name and one telephone number keep the family calm.',
      },
      sk: {
        text: 'Jeden poradca od ponuky po zapnutie',
        notes:
          'Slúži fáze Budovanie dôvery. Strecha znamená šesť týždňov a štyri úrady; jedno meno a jedno telefónne číslo dajú rodine istotu.',
      },
    },
    {
      id: 'relationship-tariff-check',
      block: 'customerRelationships',
      en: {
        text: 'Tariff check by consumption every six months',
        notes:
          'Serves Personalise the offer and Maintain the relationship. Six months is the limit: a new child or an electric car changes consumption sooner than a yearly bill shows it.',
      },
      sk: {
        text: 'Kontrola sadzby podľa spotreby každý polrok',
        notes:
          'Slúži fázam Personalizácia ponuky a Udržiavanie vzťahu. Šesť mesiacov je hranica: dieťa či elektromobil zmení spotrebu skôr, než to ukáže ročné vyúčtovanie.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      en: {
        text: 'Complaints answered in 24 hours, by chat too',
        notes:
          'Serves Resolve complaints for families. Factories get another promise (a technician within two hours): different segments, different harm, different speed.',
      },
      sk: {
        text: 'Odpoveď na sťažnosť do 24 hodín, aj cez chat',
        notes:
          'Slúži rodinám vo fáze Riešenie sťažností. Závody majú iný sľub (technik do dvoch hodín): iný segment, iná škoda, iná rýchlosť.',
      },
    },
    {
      id: 'relationship-referral',
      block: 'customerRelationships',
      en: {
        text: '€150 for recommending us to a neighbour',
        notes:
          'Serves Renew and expand. A family buys one roof in its life, so loyalty shows in referrals, not in repeat purchases.',
      },
      sk: {
        text: '150 € za odporúčanie susedovi',
        notes:
          'Slúži fáze Obnovovanie a rozširovanie. Rodina kúpi jednu strechu za život, jej vernosť sa preto prejaví odporúčaním, nie opakovaným nákupom.',
      },
    },
    {
      id: 'relationship-account-manager',
      block: 'customerRelationships',
      en: {
        text: 'Account manager, savings report each quarter',
        notes:
          'Serves Build trust, Personalise the offer, Maintain the relationship, and Renew and expand for the factories. Every report ends with one new proposal.',
      },
      sk: {
        text: 'Osobný manažér a správa o úsporách každý štvrťrok',
        notes:
          'Slúži závodom vo fázach Budovanie dôvery, Personalizácia ponuky, Udržiavanie vzťahu aj Obnovovanie a rozširovanie. Každá správa sa končí jedným novým návrhom.',
      },
    },
    {
      id: 'relationship-service-contract',
      block: 'customerRelationships',
      en: { text: 'Service contract: technician within two hours' },
      sk: { text: 'Servisná zmluva: technik do dvoch hodín' },
    },
    {
      id: 'revenue-solar-roofs',
      block: 'revenueStreams',
      en: { text: 'Sale of solar roofs, from €7,500' },
      sk: { text: 'Predaj solárnych striech od 7 500 €' },
    },
    {
      id: 'revenue-household-payments',
      block: 'revenueStreams',
      en: { text: 'Monthly electricity payments of families' },
      sk: { text: 'Mesačné platby rodín za elektrinu' },
    },
    {
      id: 'revenue-supply-contracts',
      block: 'revenueStreams',
      en: { text: 'Three-year supply contracts with factories' },
      sk: { text: 'Trojročné zmluvy o dodávke so závodmi' },
    },
    {
      id: 'revenue-savings-share',
      block: 'revenueStreams',
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
      en: { text: 'Control room with consumption by the second' },
      sk: { text: 'Dispečing s údajmi o spotrebe po sekundách' },
    },
    {
      id: 'resource-crews',
      block: 'keyResources',
      en: { text: 'Six fitting crews of our own' },
      sk: { text: 'Šesť vlastných montážnych čiat' },
    },
    {
      id: 'resource-batteries',
      block: 'keyResources',
      en: { text: 'Batteries on the factories’ premises' },
      sk: { text: 'Batériové úložiská v areáloch závodov' },
    },
    {
      id: 'activity-trading',
      block: 'keyActivities',
      en: { text: 'Buying electricity on the exchange every day' },
      sk: { text: 'Denný nákup elektriny na burze' },
    },
    {
      id: 'activity-installation',
      block: 'keyActivities',
      en: { text: 'Design and fitting of solar roofs' },
      sk: { text: 'Návrh a montáž solárnych striech' },
    },
    {
      id: 'activity-load-control',
      block: 'keyActivities',
      en: { text: 'Controlling factory loads minute by minute' },
      sk: { text: 'Riadenie odberu závodov po minútach' },
    },
    {
      id: 'activity-battery-tests',
      block: 'keyActivities',
      en: { text: 'Monthly test of the backup batteries' },
      sk: { text: 'Mesačná skúška záložných batérií' },
    },
    {
      id: 'partner-equipment',
      block: 'keyPartners',
      en: { text: 'Makers of panels, inverters and batteries' },
      sk: { text: 'Výrobcovia panelov, meničov a batérií' },
    },
    {
      id: 'partner-grid',
      block: 'keyPartners',
      en: { text: 'Grid operator that connects and meters' },
      sk: { text: 'Prevádzkovateľ siete, ktorý pripája a meria' },
    },
    {
      id: 'partner-origin-register',
      block: 'keyPartners',
      en: { text: 'Issuer of guarantees of origin' },
      sk: { text: 'Vydavateľ záruk pôvodu elektriny' },
    },
    {
      id: 'partner-bank',
      block: 'keyPartners',
      en: { text: 'Bank that finances farms and batteries' },
      sk: { text: 'Banka, ktorá financuje elektrárne a batérie' },
    },
    {
      id: 'cost-electricity',
      block: 'costStructure',
      en: { text: 'Electricity bought on the exchange' },
      sk: { text: 'Elektrina nakúpená na burze' },
    },
    {
      id: 'cost-equipment',
      block: 'costStructure',
      en: { text: 'Panels, inverters and batteries' },
      sk: { text: 'Panely, meniče a batérie' },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
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
      en: { text: 'Grid fees and guarantees of origin' },
      sk: { text: 'Poplatky za sieť a záruky pôvodu' },
    },
    {
      id: 'cost-interest',
      block: 'costStructure',
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
