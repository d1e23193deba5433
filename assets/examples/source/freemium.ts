import type { Example } from '../example.ts';

export const freemium: Example = {
  name: 'freemium',
  marketType: 'segmented',
  en: {
    title: 'Freemium: an app for learning languages',
    description:
      'The freemium pattern: the large majority uses the free version, a few per cent pay for more and carry all the rest. See the three figures that decide: what a free user costs, how many upgrade and how long they stay.',
  },
  sk: {
    title: 'Freemium: aplikácia na jazyky',
    description:
      'Vzor freemium: veľká väčšina používa bezplatnú verziu, pár percent si platí viac a uživí všetkých ostatných. Všimnite si tri čísla, ktoré rozhodujú: koľko stojí bezplatný používateľ, koľkí prejdú na platenú verziu a ako dlho ostanú.',
  },
  cards: [
    {
      id: 'segment-exam',
      block: 'customerSegments',
      color: 'purple',
      details: {
        evidence: ['behaviourData', 'survey', 'interview'],
        segment: {
          size: { count: 41_000 },
          profitability: 5,
          growth: 5,
          measurements: [
            { date: '2026-03-09', method: 'nps', value: 46, source: 'survey' },
            { date: '2026-06-08', method: 'nps', value: 50, source: 'survey' },
            { date: '2026-09-07', method: 'nps', value: 54, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Learners with a date: exam, job, moving abroad',
        notes:
          'They are 4.4% of all users and pay 81% of income. What sets them apart is not wealth but a date in the calendar; the app asks for it in the first minute.',
        traits: {
          behavioural: 'Study five days a week and reach the limit of the free version within ten days',
          demographic: 'Aged 18 to 40, before an examination or a new job',
        },
        needs: 'To know whether they will make it, and what to do today.',
        expectedResponse: 'Pay for nine months and pass.',
        unit: 'people',
      },
      sk: {
        text: 'Študujúci s termínom: skúška, práca, sťahovanie',
        notes:
          'Tvoria 4,4 % používateľov a platia 81 % príjmov. Neodlišuje ich majetok, ale dátum v kalendári; aplikácia sa naň opýta v prvej minúte.',
        traits: {
          behavioural: 'Učia sa päť dní v týždni a do desiatich dní narazia na hranicu bezplatnej verzie',
          demographic: 'Vek 18 až 40 rokov, pred skúškou alebo novou prácou',
        },
        needs: 'Vedieť, či to stihnú a čo majú urobiť dnes.',
        expectedResponse: 'Deväť mesiacov platia a skúšku urobia.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-free',
      block: 'customerSegments',
      color: 'sky',
      details: {
        evidence: ['behaviourData', 'review'],
        segment: {
          size: { count: 890_000 },
          profitability: 1,
          growth: 4,
          measurements: [
            { date: '2026-02-16', method: 'csat', value: 83, source: 'review' },
            { date: '2026-08-17', method: 'csat', value: 86, source: 'review' },
          ],
        },
      },
      en: {
        text: 'People who learn a little every day',
        notes:
          'Profitability 1 and still indispensable: they recommend the app, correct mistakes and are where every payer comes from. The free version must be good by itself, not a locked door.',
        traits: {
          behavioural: 'Ten minutes a day on the way to work, three days a week',
          psychographic: 'Learn for pleasure, with no goal and no hurry',
        },
        needs: 'Ten pleasant minutes that are worth something.',
        expectedResponse: 'Keep the habit and invite two friends.',
        unit: 'people',
      },
      sk: {
        text: 'Ľudia, ktorí sa učia po troche každý deň',
        notes:
          'Ziskovosť 1, a predsa sú nenahraditeľní: aplikáciu odporúčajú, opravujú chyby a z nich pochádza každý, kto platí. Bezplatná verzia musí byť dobrá sama osebe, nie zamknuté dvere.',
        traits: {
          behavioural: 'Desať minút cestou do práce, tri dni v týždni',
          psychographic: 'Učia sa pre radosť, bez cieľa a bez náhlenia',
        },
        needs: 'Desať príjemných minút, ktoré za niečo stoja.',
        expectedResponse: 'Udržia si zvyk a pozvú dvoch priateľov.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-schools',
      block: 'customerSegments',
      color: 'amber',
      details: {
        evidence: ['interview'],
        segment: {
          size: { count: 26_000 },
          profitability: 4,
          growth: 3,
          measurements: [
            { date: '2026-01-29', method: 'csat', value: 89, source: 'interview' },
            { date: '2026-06-25', method: 'csat', value: 92, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Language schools with up to 300 students',
        traits: {
          demographic: '260 schools with 3 to 15 teachers, a hundred students on average',
          geographic: 'Two countries whose examinations the app knows',
        },
        needs: 'Homework that corrects itself and a list of who did it.',
        expectedResponse: 'Renew for the next school year in June.',
        unit: 'people',
      },
      sk: {
        text: 'Jazykové školy do 300 študentov',
        traits: {
          demographic: '260 škôl s 3 až 15 učiteľmi, v priemere sto študentov',
          geographic: 'Dve krajiny, ktorých skúšky aplikácia pozná',
        },
        needs: 'Domáce úlohy, ktoré sa opravia samy, a zoznam, kto ich urobil.',
        expectedResponse: 'V júni si predĺžia ďalší školský rok.',
        unit: 'ľudí',
      },
    },
    {
      id: 'proposition-exam-plan',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['performance', 'riskReduction', 'customisation'] } },
      en: { text: 'Daily plan to the date, money back on failing' },
      sk: { text: 'Denný plán do termínu, pri neúspechu vrátime peniaze' },
    },
    {
      id: 'proposition-free-lessons',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'convenience'] } },
      en: {
        text: 'Two lessons a day, free for ever',
        notes:
          'Where the line runs is the hardest decision of the pattern. Two lessons are enough for a habit and too few for an exam: too much free and nobody upgrades, too little and nobody comes.',
      },
      sk: {
        text: 'Dve lekcie denne, navždy zadarmo',
        notes:
          'Kade povedie hranica, je najťažšie rozhodnutie celého vzoru. Dve lekcie stačia na zvyk a nestačia na skúšku: keď je zadarmo priveľa, nikto neplatí, keď primálo, nikto nepríde.',
      },
    },
    {
      id: 'proposition-classroom',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'costReduction'] } },
      en: { text: 'Classroom that marks homework by itself' },
      sk: { text: 'Trieda, v ktorej sa úlohy opravia samy' },
    },
    {
      id: 'channel-app-shops',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication', 'design'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation', 'delivery'] },
      },
      en: { text: 'App stores and recommendations by friends' },
      sk: { text: 'Obchody s aplikáciami a odporúčania priateľov' },
    },
    {
      id: 'channel-app',
      block: 'channels',
      details: {
        stages: ['identifyNeeds', 'personalise', 'buildTrust'],
        touchPoints: ['design', 'quality'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase', 'delivery'] },
      },
      en: {
        text: 'The app itself, open about its data',
        notes:
          'Freemium sells without a seller: the product is its own best channel. Level, goal and tempo are asked again every three months, and one page shows all that the app remembers.',
      },
      sk: {
        text: 'Samotná aplikácia, otvorená v tom, čo vie',
        notes:
          'Freemium predáva bez predajcu: najlepším kanálom je samotný výrobok. Na úroveň, cieľ a tempo sa pýta každé tri mesiace a na jednej strane ukáže všetko, čo si pamätá.',
      },
    },
    {
      id: 'channel-teachers',
      block: 'channels',
      details: {
        stages: ['attract', 'identifyNeeds', 'buildTrust'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'salesForce', phases: ['awareness', 'purchase', 'afterSales'] },
      },
      en: {
        text: 'Two former teachers who visit schools',
        notes:
          'The one costly channel, for the one segment that buys a hundred licences at a time. People visit, the app does the rest.',
      },
      sk: {
        text: 'Dve bývalé učiteľky, ktoré navštevujú školy',
        notes:
          'Jediný drahý kanál, a to pre jediný segment, ktorý kupuje sto licencií naraz. Ľudia prídu na návštevu, ostatné urobí aplikácia.',
      },
    },
    {
      id: 'relationship-community',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'community', loyalty: { programme: 'referral', reward: 'nonFinancial' } },
      },
      en: { text: 'Forum, a day of premium for each friend' },
      sk: { text: 'Fórum a deň prémiovej verzie za každého priateľa' },
    },
    {
      id: 'relationship-coach',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'maintain', 'renewAndExpand'],
        touchPoints: ['support', 'quality'],
        relationship: { type: 'automatedService', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: {
        text: 'Weekly forecast of the result, next goal after',
        notes:
          'Payers stay nine months on average; each further month is worth more than a new download. The offer of the next goal comes on the day the first one is reached.',
      },
      sk: {
        text: 'Týždenná predpoveď výsledku a po skúške ďalší cieľ',
        notes:
          'Platiaci ostávajú v priemere deväť mesiacov a každý ďalší mesiac má väčšiu cenu než nové stiahnutie. Ponuka ďalšieho cieľa príde v deň, keď sa podarí prvý.',
      },
    },
    {
      id: 'relationship-school-care',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'maintain', 'renewAndExpand'],
        touchPoints: ['support'],
        relationship: { type: 'dedicatedAssistance', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: { text: 'One person per school, talks in June' },
      sk: { text: 'Jeden človek pre každú školu, v júni rozhovor' },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'communication'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 16, contacts: ['email', 'chat', 'social'], satisfactionAfter: 91 },
        },
      },
      en: {
        text: 'Every report answered within 16 hours, free users too',
        notes:
          'A free user who is answered writes a good review, and one in twenty upgrades within a month. Complaint handling is the cheapest advertising this app has.',
      },
      sk: {
        text: 'Odpoveď do 16 hodín každému, aj tomu, kto neplatí',
        notes:
          'Bezplatný používateľ, ktorému niekto odpovie, napíše dobrú recenziu a každý dvadsiaty do mesiaca prejde na prémiovú verziu. Vybavovanie sťažností je najlacnejšia reklama, akú aplikácia má.',
      },
    },
    {
      id: 'revenue-premium',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'featureDependent' } },
      en: {
        text: 'Premium version, €8.90 a month',
        notes:
          'Do the sum: a free user costs 4 cents a month, of a hundred 4.4 pay 8.90. That makes €39 against €3.80, and only then come the wages. Below one in a hundred the model sinks.',
      },
      sk: {
        text: 'Prémiová verzia za 8,90 € mesačne',
        notes:
          'Spočítajte si to: bezplatný používateľ stojí 4 centy mesačne a zo sto ich 4,4 platí 8,90 €. To je 39 € proti 3,80 €, a mzdy ešte len prídu. Pod jedného zo sto sa model potopí.',
      },
    },
    {
      id: 'revenue-adverts',
      block: 'revenueStreams',
      details: { revenue: { type: 'advertising', pricing: 'auction' } },
      en: { text: 'One advert a day in the free version' },
      sk: { text: 'Jedna reklama denne v bezplatnej verzii' },
    },
    {
      id: 'revenue-schools',
      block: 'revenueStreams',
      details: { revenue: { type: 'licensing', pricing: 'volumeDependent' } },
      en: { text: 'School licence, €3 a student a month' },
      sk: { text: 'Školská licencia, 3 € mesačne za študenta' },
    },
    {
      id: 'resource-course',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'App with 2,100 lessons in six languages' },
      sk: { text: 'Aplikácia s 2 100 lekciami v šiestich jazykoch' },
    },
    {
      id: 'resource-user-base',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: '930,000 learners and their mistakes' },
      sk: { text: '930 000 študujúcich a ich chyby' },
    },
    {
      id: 'activity-development',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Developing and running the app' },
      sk: { text: 'Vývoj a prevádzka aplikácie' },
    },
    {
      id: 'activity-experiments',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Trying out where the free part ends',
        notes:
          'Three experiments a month, always on a few per cent of people. Moving the line by half a lesson once raised upgrades from 3.6% to 4.4%.',
      },
      sk: {
        text: 'Skúšanie, kde sa končí bezplatná časť',
        notes:
          'Tri pokusy mesačne, vždy na pár percentách ľudí. Posun hranice o pol lekcie raz zvýšil prechod na platenú verziu z 3,6 % na 4,4 %.',
      },
    },
    {
      id: 'partner-examiners',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'riskReduction'] } },
      en: { text: 'Examination boards that lend sample tests' },
      sk: { text: 'Skúšobné inštitúcie, ktoré dajú vzorové testy' },
    },
    {
      id: 'partner-cloud',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Cloud provider paid by use' },
      sk: { text: 'Poskytovateľ cloudu platený podľa využitia' },
    },
    {
      id: 'cost-servers',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Servers, 4 cents a user a month' },
      sk: { text: 'Servery, 4 centy mesačne na používateľa' },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Wages of 24 developers and linguists' },
      sk: { text: 'Mzdy 24 vývojárov a jazykovedcov' },
    },
    {
      id: 'cost-care',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Care for users and visits to schools' },
      sk: { text: 'Starostlivosť o používateľov a návštevy škôl' },
    },
  ],
  links: [
    [
      'segment-exam',
      [
        'proposition-exam-plan',
        'channel-app-shops',
        'channel-app',
        'relationship-coach',
        'relationship-complaints',
        'revenue-premium',
      ],
    ],
    [
      'segment-free',
      [
        'proposition-free-lessons',
        'channel-app-shops',
        'channel-app',
        'relationship-community',
        'relationship-complaints',
        'revenue-adverts',
      ],
    ],
    [
      'segment-schools',
      ['proposition-classroom', 'channel-teachers', 'relationship-school-care', 'relationship-complaints', 'revenue-schools'],
    ],
    ['proposition-exam-plan', ['activity-experiments', 'resource-course', 'resource-user-base']],
    ['proposition-free-lessons', ['activity-development', 'activity-experiments', 'resource-course']],
    ['proposition-classroom', ['activity-development', 'resource-course']],
    ['activity-development', ['partner-cloud', 'cost-people', 'cost-servers']],
    ['activity-experiments', ['cost-people', 'cost-care']],
    ['resource-course', ['partner-examiners', 'cost-people']],
    ['resource-user-base', ['partner-cloud', 'cost-servers']],
    ['partner-examiners', ['cost-people']],
    ['partner-cloud', ['cost-servers']],
  ],
};
