import type { Example } from '../example.ts';

export const bank: Example = {
  name: 'bank',
  marketType: 'segmented',
  en: {
    title: 'Bank',
    description:
      'Families, wealthier clients and students all need a bank, but each a slightly different one. The model shows what is shared (one app, one answer to complaints) and where every segment gets its own variant of the offer, the channel and the relationship.',
  },
  sk: {
    title: 'Banka',
    description:
      'Rodiny, majetnejší klienti aj študenti potrebujú banku, ale každý trochu inú. Model ukazuje, čo majú spoločné (jednu aplikáciu, rovnako rýchlu odpoveď na sťažnosť) a kde má každý segment vlastnú podobu ponuky, kanála aj vzťahu.',
  },
  cards: [
    {
      id: 'segment-families',
      block: 'customerSegments',
      color: 'blue',
      en: {
        text: 'Families with a regular income',
        notes:
          'Large enough to matter: 310,000 clients. Two criteria are combined, income (demographic) and the monthly account turnover (behavioural).',
      },
      sk: {
        text: 'Rodiny s pravidelným príjmom',
        notes:
          'Dosť veľký segment: 310 000 klientov. Spája dve kritériá, príjem (demografické) a mesačný obrat na účte (podľa správania).',
      },
    },
    {
      id: 'segment-affluent',
      block: 'customerSegments',
      color: 'purple',
      en: {
        text: 'Clients with savings over €100,000',
        notes:
          'Only 9,000 people, yet a quarter of the profit. Profitability and growth decide how much time a segment gets, not the number of people.',
      },
      sk: {
        text: 'Klienti s úsporami nad 100 000 €',
        notes:
          'Len 9 000 ľudí, no štvrtina zisku. O tom, koľko času segment dostane, rozhoduje ziskovosť a rast, nie počet ľudí.',
      },
    },
    {
      id: 'segment-students',
      block: 'customerSegments',
      color: 'green',
      en: {
        text: 'Students opening their first account',
        notes:
          'Earns little today and grows fastest. That four in five stay after university is known from behaviour data; that they will take a mortgage here is still an assumption.',
      },
      sk: {
        text: 'Študenti, ktorí si otvárajú prvý účet',
        notes:
          'Dnes prináša málo, rastie však najrýchlejšie. Že štyria z piatich po škole zostanú, vieme z údajov o správaní; že si tu vezmú hypotéku, je zatiaľ predpoklad.',
      },
    },
    {
      id: 'proposition-app',
      block: 'valuePropositions',
      en: { text: 'All payments in one app, day and night' },
      sk: { text: 'Všetky platby v jednej aplikácii vo dne v noci' },
    },
    {
      id: 'proposition-family-account',
      block: 'valuePropositions',
      en: {
        text: 'Account with two cards for €4 a month',
        notes:
          'The same account in two variants (see the student one): the needs differ only slightly, so the price and the card differ, not the system behind them.',
      },
      sk: {
        text: 'Účet s dvoma kartami za 4 € mesačne',
        notes:
          'Ten istý účet v dvoch podobách (druhá je študentská): potreby sa líšia len trochu, preto sa líši cena a karta, nie systém za nimi.',
      },
    },
    {
      id: 'proposition-student-account',
      block: 'valuePropositions',
      en: { text: 'Account without fees up to the age of 26' },
      sk: { text: 'Účet bez poplatkov do 26 rokov' },
    },
    {
      id: 'proposition-adviser',
      block: 'valuePropositions',
      en: {
        text: 'Personal adviser and investments to measure',
        notes: 'Offered to one segment only. If every client got it, each would be left with a quarter of an hour a year.',
      },
      sk: {
        text: 'Osobný poradca a investície na mieru',
        notes: 'Ponuka len pre jeden segment. Keby ju mali všetci, na klienta by zostala štvrťhodina ročne.',
      },
    },
    {
      id: 'proposition-mortgage',
      block: 'valuePropositions',
      en: { text: 'Mortgage decision within three days' },
      sk: { text: 'Rozhodnutie o hypotéke do troch dní' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      en: { text: 'Mobile app and internet banking' },
      sk: { text: 'Mobilná aplikácia a internetové bankovníctvo' },
    },
    {
      id: 'channel-branches',
      block: 'channels',
      en: { text: '80 branches open until six' },
      sk: { text: '80 pobočiek otvorených do šiestej' },
    },
    {
      id: 'channel-client-visits',
      block: 'channels',
      en: {
        text: 'Adviser visits the client at home',
        notes:
          'A channel of its own for the wealthier segment. It serves Attract too, as one client brings the next; the visits are costly, and the management fee pays for them.',
      },
      sk: {
        text: 'Návšteva poradcu doma u klienta',
        notes:
          'Vlastný kanál pre majetnejší segment. Slúži aj fáze Prilákanie, lebo klient privedie ďalšieho; návštevy sú drahé a platí ich poplatok za správu majetku.',
      },
    },
    {
      id: 'channel-campus',
      block: 'channels',
      en: { text: 'Stand at universities every September' },
      sk: { text: 'Stánok na univerzitách každý september' },
    },
    {
      id: 'channel-comparison',
      block: 'channels',
      en: {
        text: 'Comparison sites and search engines',
        notes:
          'Serves the stage Attract. Whoever compares prices has already decided to change bank; only the reason to choose us is missing.',
      },
      sk: {
        text: 'Porovnávače bánk a vyhľadávače',
        notes: 'Slúži fáze Prilákanie. Kto porovnáva ceny, ten sa už rozhodol banku zmeniť; chýba mu len dôvod vybrať si nás.',
      },
    },
    {
      id: 'channel-helpline',
      block: 'channels',
      en: { text: 'Help by phone and chat, round the clock' },
      sk: { text: 'Nepretržitá pomoc cez telefón a chat' },
    },
    {
      id: 'relationship-survey',
      block: 'customerRelationships',
      en: {
        text: 'Survey of needs and satisfaction twice a year',
        notes:
          'Serves Identify needs and Maintain the relationship. Read the result segment by segment: an average hides that students are content and families are not.',
      },
      sk: {
        text: 'Prieskum potrieb a spokojnosti dvakrát ročne',
        notes:
          'Slúži fázam Identifikácia potrieb a Udržiavanie vzťahu. Výsledok čítajte po segmentoch: priemer zakryje, že študenti sú spokojní a rodiny nie.',
      },
    },
    {
      id: 'relationship-price-list',
      block: 'customerRelationships',
      en: { text: 'Price list on one page, no surprises' },
      sk: { text: 'Cenník na jednej strane, bez prekvapení' },
    },
    {
      id: 'relationship-discounts',
      block: 'customerRelationships',
      en: {
        text: 'Personal discounts by spending, with consent',
        notes:
          'Serves Personalise the offer and is the loyalty programme of families and students. Refresh it every 3–6 months; the client sees which data are used and can refuse.',
      },
      sk: {
        text: 'Osobné zľavy podľa výdavkov, so súhlasom klienta',
        notes:
          'Slúži fáze Personalizácia ponuky a pre rodiny aj študentov je vernostným programom. Obnovujte ho každých 3 – 6 mesiacov; klient vidí, ktoré údaje sa používajú, a môže to odmietnuť.',
      },
    },
    {
      id: 'relationship-private-club',
      block: 'customerRelationships',
      en: {
        text: 'Private club with a portfolio review each quarter',
        notes:
          'For one segment this single relationship serves Identify needs, Build trust, Personalise the offer, and Renew and expand. A highly profitable segment without a loyalty programme would be a fault.',
      },
      sk: {
        text: 'Privátny klub s hodnotením portfólia každý štvrťrok',
        notes:
          'Tento jediný vzťah slúži svojmu segmentu vo fázach Identifikácia potrieb, Budovanie dôvery, Personalizácia ponuky aj Obnovovanie a rozširovanie. Veľmi ziskový segment bez vernostného programu by bol chybou.',
      },
    },
    {
      id: 'relationship-referral',
      block: 'customerRelationships',
      en: { text: '€20 for bringing a friend' },
      sk: { text: 'Odmena 20 € za privedenie priateľa' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      en: {
        text: 'Complaints answered within 24 hours',
        notes:
          'Serves Resolve complaints, for all three segments alike. Treating people fairly is not a privilege of the wealthier.',
      },
      sk: {
        text: 'Odpoveď na sťažnosť do 24 hodín',
        notes:
          'Slúži fáze Riešenie sťažností, a to všetkým trom segmentom rovnako. Slušné zaobchádzanie nie je výsadou majetnejších.',
      },
    },
    {
      id: 'revenue-interest',
      block: 'revenueStreams',
      en: { text: 'Interest margin on mortgages and loans' },
      sk: { text: 'Úroková marža z hypoték a úverov' },
    },
    {
      id: 'revenue-account-fee',
      block: 'revenueStreams',
      en: { text: 'Account fee of €4 a month' },
      sk: { text: 'Poplatok za účet 4 € mesačne' },
    },
    {
      id: 'revenue-management-fee',
      block: 'revenueStreams',
      en: { text: 'Management fee, 0.8% of assets a year' },
      sk: { text: 'Poplatok za správu, 0,8 % majetku ročne' },
    },
    {
      id: 'revenue-card-payments',
      block: 'revenueStreams',
      en: {
        text: 'Share of every card payment',
        notes:
          'The student account is free, and still not without revenue: every card payment earns a little. A segment with no revenue card at all must be a decision, never an oversight.',
      },
      sk: {
        text: 'Podiel z každej platby kartou',
        notes:
          'Študentský účet je bez poplatkov, a predsa nie bez príjmu: každá platba kartou niečo prinesie. Segment bez jedinej karty príjmov smie byť rozhodnutím, nikdy nie prehliadnutím.',
      },
    },
    {
      id: 'resource-platform',
      block: 'keyResources',
      en: { text: 'Mobile app and the core banking system' },
      sk: { text: 'Mobilná aplikácia a hlavný bankový systém' },
    },
    {
      id: 'resource-advisers',
      block: 'keyResources',
      en: { text: '60 certified personal advisers' },
      sk: { text: '60 osobných poradcov s osvedčením' },
    },
    {
      id: 'resource-capital',
      block: 'keyResources',
      en: { text: 'Banking licence, capital and deposits' },
      sk: { text: 'Banková licencia, kapitál a vklady' },
    },
    {
      id: 'activity-development',
      block: 'keyActivities',
      en: { text: 'New version of the app every two weeks' },
      sk: { text: 'Nová verzia aplikácie každé dva týždne' },
    },
    {
      id: 'activity-lending',
      block: 'keyActivities',
      en: { text: 'Assessing the risk of each loan' },
      sk: { text: 'Posudzovanie rizika každého úveru' },
    },
    {
      id: 'activity-investing',
      block: 'keyActivities',
      en: { text: 'Managing investments by each client’s goals' },
      sk: { text: 'Správa investícií podľa cieľov klienta' },
    },
    {
      id: 'activity-security',
      block: 'keyActivities',
      en: { text: 'Watching for fraud round the clock' },
      sk: { text: 'Nepretržité odhaľovanie podvodných platieb' },
    },
    {
      id: 'partner-card-scheme',
      block: 'keyPartners',
      en: { text: 'Card company that carries the payments' },
      sk: { text: 'Kartová spoločnosť, ktorá prenáša platby' },
    },
    {
      id: 'partner-fund-managers',
      block: 'keyPartners',
      en: { text: 'Fund managers whose funds we choose from' },
      sk: { text: 'Správcovia fondov, z ktorých vyberáme' },
    },
    {
      id: 'partner-registers',
      block: 'keyPartners',
      en: {
        text: 'Credit register and land registry',
        notes:
          'Without them the mortgage decision would take three weeks. Partners often carry the very promise that customers praise.',
      },
      sk: {
        text: 'Úverový register a kataster nehnuteľností',
        notes:
          'Bez nich by rozhodnutie o hypotéke trvalo tri týždne. Sľub, ktorý zákazníci chvália, často stojí práve na partneroch.',
      },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
      en: { text: 'Wages of advisers and branch staff' },
      sk: { text: 'Mzdy poradcov a zamestnancov pobočiek' },
    },
    {
      id: 'cost-systems',
      block: 'costStructure',
      en: { text: 'Development and running of systems' },
      sk: { text: 'Vývoj a prevádzka systémov' },
    },
    {
      id: 'cost-deposits',
      block: 'costStructure',
      en: { text: 'Interest paid on deposits' },
      sk: { text: 'Úroky vyplatené z vkladov' },
    },
    {
      id: 'cost-losses',
      block: 'costStructure',
      en: {
        text: 'Losses from loans and fraud',
        notes:
          'Speed has its price: a decision in three days is right a little less often than one in three weeks. Weigh this cost against the clients that speed wins.',
      },
      sk: {
        text: 'Straty z úverov a podvodov',
        notes:
          'Rýchlosť niečo stojí: rozhodnutie do troch dní je správne o čosi menej často než rozhodnutie do troch týždňov. Porovnajte tento náklad s klientmi, ktorých rýchlosť získa.',
      },
    },
    {
      id: 'cost-partner-fees',
      block: 'costStructure',
      en: { text: 'Fees of the card company, funds and registers' },
      sk: { text: 'Poplatky kartovej spoločnosti, fondom a registrom' },
    },
  ],
  links: [
    [
      'segment-families',
      [
        'proposition-app',
        'proposition-family-account',
        'proposition-mortgage',
        'channel-app',
        'channel-branches',
        'channel-comparison',
        'channel-helpline',
        'relationship-survey',
        'relationship-price-list',
        'relationship-discounts',
        'relationship-complaints',
        'revenue-interest',
        'revenue-account-fee',
        'revenue-card-payments',
      ],
    ],
    [
      'segment-affluent',
      [
        'proposition-app',
        'proposition-adviser',
        'proposition-mortgage',
        'channel-app',
        'channel-client-visits',
        'channel-helpline',
        'relationship-private-club',
        'relationship-complaints',
        'revenue-interest',
        'revenue-management-fee',
      ],
    ],
    [
      'segment-students',
      [
        'proposition-app',
        'proposition-student-account',
        'channel-app',
        'channel-campus',
        'channel-comparison',
        'channel-helpline',
        'relationship-survey',
        'relationship-price-list',
        'relationship-discounts',
        'relationship-referral',
        'relationship-complaints',
        'revenue-card-payments',
      ],
    ],
    ['proposition-app', ['activity-development', 'activity-security', 'resource-platform']],
    ['proposition-family-account', ['activity-security', 'resource-platform', 'resource-capital']],
    ['proposition-student-account', ['activity-security', 'resource-platform']],
    ['proposition-adviser', ['activity-investing', 'resource-advisers']],
    ['proposition-mortgage', ['activity-lending', 'resource-capital']],
    ['activity-development', ['cost-systems']],
    ['activity-lending', ['partner-registers', 'cost-losses']],
    ['activity-investing', ['partner-fund-managers', 'cost-people']],
    ['activity-security', ['partner-card-scheme', 'cost-systems', 'cost-losses']],
    ['resource-platform', ['partner-card-scheme', 'cost-systems']],
    ['resource-advisers', ['partner-fund-managers', 'cost-people']],
    ['resource-capital', ['cost-deposits']],
    ['partner-card-scheme', ['cost-partner-fees']],
    ['partner-fund-managers', ['cost-partner-fees']],
    ['partner-registers', ['cost-partner-fees']],
  ],
};
