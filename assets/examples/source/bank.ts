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
      details: {
        evidence: ['survey', 'behaviourData'],
        segment: {
          size: { count: 310_000 },
          profitability: 3,
          growth: 1,
          measurements: [
            { date: '2026-03-17', method: 'nps', value: 18, source: 'survey' },
            { date: '2026-09-15', method: 'nps', value: 24, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Families with a regular income',
        notes:
          'Large enough to matter: 310,000 clients. Two criteria are combined, income (demographic) and the monthly account turnover (behavioural).',
        traits: {
          demographic: 'Two incomes, €2,000 to €4,500 net a month, children',
          behavioural: 'Whole pay comes to the account, 45 payments a month',
        },
        needs: 'To know on the 20th what is left, and one account for both.',
        expectedResponse: 'Bring the mortgage here too.',
        unit: 'clients',
      },
      sk: {
        text: 'Rodiny s pravidelným príjmom',
        notes:
          'Dosť veľký segment: 310 000 klientov. Spája dve kritériá, príjem (demografické) a mesačný obrat na účte (podľa správania).',
        traits: {
          demographic: 'Dva príjmy, spolu 2 000 až 4 500 € mesačne v čistom, deti',
          behavioural: 'Na účet chodí celá výplata, 45 platieb mesačne',
        },
        needs: 'Vedieť dvadsiateho, koľko ešte ostáva, a mať jeden účet pre oboch.',
        expectedResponse: 'Aj hypotéku si vezmú tu.',
        unit: 'klientov',
      },
    },
    {
      id: 'segment-affluent',
      block: 'customerSegments',
      color: 'purple',
      details: {
        evidence: ['interview', 'behaviourData'],
        segment: {
          size: { count: 9_000 },
          profitability: 5,
          growth: 4,
          measurements: [
            { date: '2026-02-11', method: 'nps', value: 47, source: 'interview' },
            { date: '2026-05-13', method: 'nps', value: 49, source: 'interview' },
            { date: '2026-09-09', method: 'nps', value: 53, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Clients with savings over €100,000',
        notes:
          'Only 9,000 people, yet a quarter of the profit. Profitability and growth decide how much time a segment gets, not the number of people.',
        traits: {
          demographic: 'Savings over €100,000, mostly over 50, owners and managers',
          psychographic: 'Look for peace of mind and one person they know',
        },
        needs: 'Somebody who rings before a loss, not after it.',
        expectedResponse: 'Leave us the larger part of their savings and bring a friend.',
        unit: 'clients',
      },
      sk: {
        text: 'Klienti s úsporami nad 100 000 €',
        notes:
          'Len 9 000 ľudí, no štvrtina zisku. O tom, koľko času segment dostane, rozhoduje ziskovosť a rast, nie počet ľudí.',
        traits: {
          demographic: 'Úspory nad 100 000 €, väčšinou po päťdesiatke, majitelia a manažéri',
          psychographic: 'Hľadajú pokoj a jedného človeka, ktorého poznajú',
        },
        needs: 'Niekto, kto zavolá pred stratou, nie po nej.',
        expectedResponse: 'Zveria nám väčšiu časť úspor a privedú priateľa.',
        unit: 'klientov',
      },
    },
    {
      id: 'segment-students',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['behaviourData', 'survey'],
        segment: {
          size: { count: 64_000 },
          profitability: 2,
          growth: 5,
          measurements: [
            { date: '2026-04-22', method: 'csat', value: 85, source: 'survey' },
            { date: '2026-10-20', method: 'csat', value: 89, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Students opening their first account',
        notes:
          'Earns little today and grows fastest. That four in five stay after university is known from behaviour data; that they will take a mortgage here is still an assumption.',
        traits: {
          demographic: 'Aged 18 to 26, first income of their own',
          behavioural: 'Pay by telephone only, have never been to a branch',
        },
        needs: 'An account in five minutes that costs nothing.',
        expectedResponse: 'Stay after school and have their first pay sent here.',
        unit: 'clients',
      },
      sk: {
        text: 'Študenti, ktorí si otvárajú prvý účet',
        notes:
          'Dnes prináša málo, rastie však najrýchlejšie. Že štyria z piatich po škole zostanú, vieme z údajov o správaní; že si tu vezmú hypotéku, je zatiaľ predpoklad.',
        traits: {
          demographic: 'Vek 18 až 26 rokov, prvý vlastný príjem',
          behavioural: 'Platia len telefónom, na pobočke ešte neboli',
        },
        needs: 'Účet za päť minút, ktorý nič nestojí.',
        expectedResponse: 'Po škole ostanú a nechajú si sem posielať prvú výplatu.',
        unit: 'klientov',
      },
    },
    {
      id: 'proposition-app',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'accessibility'] } },
      en: { text: 'All payments in one app, day and night' },
      sk: { text: 'Všetky platby v jednej aplikácii vo dne v noci' },
    },
    {
      id: 'proposition-family-account',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'convenience'] } },
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
      details: { proposition: { drivers: ['price', 'accessibility'] } },
      en: { text: 'Account without fees up to the age of 26' },
      sk: { text: 'Účet bez poplatkov do 26 rokov' },
    },
    {
      id: 'proposition-adviser',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['customisation', 'riskReduction'] } },
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
      details: { proposition: { drivers: ['performance', 'gettingTheJobDone'] } },
      en: { text: 'Mortgage decision within three days' },
      sk: { text: 'Rozhodnutie o hypotéke do troch dní' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      details: {
        stages: ['personalise'],
        touchPoints: ['design', 'support'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'delivery', 'afterSales'] },
      },
      en: { text: 'Mobile app and internet banking' },
      sk: { text: 'Mobilná aplikácia a internetové bankovníctvo' },
    },
    {
      id: 'channel-branches',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'ownStores', phases: ['evaluation', 'purchase', 'afterSales'] },
      },
      en: { text: '80 branches open until six' },
      sk: { text: '80 pobočiek otvorených do šiestej' },
    },
    {
      id: 'channel-client-visits',
      block: 'channels',
      details: {
        stages: ['attract', 'identifyNeeds'],
        touchPoints: ['communication', 'quality'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: {
        text: 'Adviser visits the client at home',
        notes:
          'A channel of its own for the wealthier segment. One client brings the next, so it attracts too; the visits are costly, and the management fee pays for them.',
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
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'salesForce', phases: ['awareness', 'purchase'] },
      },
      en: { text: 'Stand at universities every September' },
      sk: { text: 'Stánok na univerzitách každý september' },
    },
    {
      id: 'channel-comparison',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Comparison sites and search engines',
        notes: 'Whoever compares prices has already decided to change bank; only the reason to choose us is missing.',
      },
      sk: {
        text: 'Porovnávače bánk a vyhľadávače',
        notes: 'Kto porovnáva ceny, ten sa už rozhodol banku zmeniť; chýba mu len dôvod vybrať si nás.',
      },
    },
    {
      id: 'channel-helpline',
      block: 'channels',
      details: {
        stages: ['maintain', 'resolveComplaints'],
        touchPoints: ['support'],
        channel: { kind: 'salesForce', phases: ['afterSales'] },
      },
      en: { text: 'Help by phone and chat, round the clock' },
      sk: { text: 'Nepretržitá pomoc cez telefón a chat' },
    },
    {
      id: 'relationship-survey',
      block: 'customerRelationships',
      details: {
        stages: ['identifyNeeds', 'maintain'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService' },
      },
      en: {
        text: 'Survey of needs and satisfaction twice a year',
        notes: 'Read the result segment by segment: an average hides that students are content and families are not.',
      },
      sk: {
        text: 'Prieskum potrieb a spokojnosti dvakrát ročne',
        notes: 'Výsledok čítajte po segmentoch: priemer zakryje, že študenti sú spokojní a rodiny nie.',
      },
    },
    {
      id: 'relationship-price-list',
      block: 'customerRelationships',
      details: { stages: ['buildTrust'], touchPoints: ['communication', 'design'], relationship: { type: 'selfService' } },
      en: { text: 'Price list on one page, no surprises' },
      sk: { text: 'Cenník na jednej strane, bez prekvapení' },
    },
    {
      id: 'relationship-discounts',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'automatedService', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: {
        text: 'Personal discounts by spending, with consent',
        notes:
          'For families and students this is the loyalty programme. Refresh it every 3–6 months; the client sees which data are used and can refuse.',
      },
      sk: {
        text: 'Osobné zľavy podľa výdavkov, so súhlasom klienta',
        notes:
          'Pre rodiny a študentov je toto vernostný program. Obnovujte ho každých 3 – 6 mesiacov; klient vidí, ktoré údaje sa používajú, a môže to odmietnuť.',
      },
    },
    {
      id: 'relationship-private-club',
      block: 'customerRelationships',
      details: {
        stages: ['identifyNeeds', 'buildTrust', 'personalise', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'support'],
        relationship: { type: 'dedicatedAssistance', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Private club with a portfolio review each quarter',
        notes:
          'For one segment this single relationship serves five of the seven stages. A highly profitable segment without a loyalty programme would be a fault.',
      },
      sk: {
        text: 'Privátny klub s hodnotením portfólia každý štvrťrok',
        notes:
          'Tento jediný vzťah slúži svojmu segmentu v piatich zo siedmich fáz. Veľmi ziskový segment bez vernostného programu by bol chybou.',
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
      en: { text: '€20 for bringing a friend' },
      sk: { text: 'Odmena 20 € za privedenie priateľa' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 24, contacts: ['phone', 'chat', 'email', 'inPerson'], satisfactionAfter: 90 },
        },
      },
      en: {
        text: 'Complaints answered within 24 hours',
        notes: 'All three segments wait equally long. Treating people fairly is not a privilege of the wealthier.',
      },
      sk: {
        text: 'Odpoveď na sťažnosť do 24 hodín',
        notes: 'Všetky tri segmenty čakajú rovnako dlho. Slušné zaobchádzanie nie je výsadou majetnejších.',
      },
    },
    {
      id: 'revenue-interest',
      block: 'revenueStreams',
      details: { revenue: { type: 'lending', pricing: 'segmentDependent' } },
      en: { text: 'Interest margin on mortgages and loans' },
      sk: { text: 'Úroková marža z hypoték a úverov' },
    },
    {
      id: 'revenue-account-fee',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'listPrice' } },
      en: { text: 'Account fee of €4 a month' },
      sk: { text: 'Poplatok za účet 4 € mesačne' },
    },
    {
      id: 'revenue-management-fee',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'volumeDependent' } },
      en: { text: 'Management fee, 0.8% of assets a year' },
      sk: { text: 'Poplatok za správu, 0,8 % majetku ročne' },
    },
    {
      id: 'revenue-card-payments',
      block: 'revenueStreams',
      details: { revenue: { type: 'brokerage', pricing: 'volumeDependent' } },
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
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Mobile app and the core banking system' },
      sk: { text: 'Mobilná aplikácia a hlavný bankový systém' },
    },
    {
      id: 'resource-advisers',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: '60 certified personal advisers' },
      sk: { text: '60 osobných poradcov s osvedčením' },
    },
    {
      id: 'resource-capital',
      block: 'keyResources',
      details: { resource: { type: 'financial' } },
      en: { text: 'Banking licence, capital and deposits' },
      sk: { text: 'Banková licencia, kapitál a vklady' },
    },
    {
      id: 'activity-development',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'New version of the app every two weeks' },
      sk: { text: 'Nová verzia aplikácie každé dva týždne' },
    },
    {
      id: 'activity-lending',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Assessing the risk of each loan' },
      sk: { text: 'Posudzovanie rizika každého úveru' },
    },
    {
      id: 'activity-investing',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Managing investments by each client’s goals' },
      sk: { text: 'Správa investícií podľa cieľov klienta' },
    },
    {
      id: 'activity-security',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Watching for fraud round the clock' },
      sk: { text: 'Nepretržité odhaľovanie podvodných platieb' },
    },
    {
      id: 'partner-card-scheme',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'economyOfScale'] } },
      en: { text: 'Card company that carries the payments' },
      sk: { text: 'Kartová spoločnosť, ktorá prenáša platby' },
    },
    {
      id: 'partner-fund-managers',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Fund managers whose funds we choose from' },
      sk: { text: 'Správcovia fondov, z ktorých vyberáme' },
    },
    {
      id: 'partner-registers',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction'] } },
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
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Wages of advisers and branch staff' },
      sk: { text: 'Mzdy poradcov a zamestnancov pobočiek' },
    },
    {
      id: 'cost-systems',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'economyOfScale'] } },
      en: { text: 'Development and running of systems' },
      sk: { text: 'Vývoj a prevádzka systémov' },
    },
    {
      id: 'cost-deposits',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Interest paid on deposits' },
      sk: { text: 'Úroky vyplatené z vkladov' },
    },
    {
      id: 'cost-losses',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
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
      details: { cost: { types: ['variable'] } },
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
