import type { Example } from '../example.ts';

export const paymentCard: Example = {
  name: 'payment-card',
  marketType: 'multiSided',
  en: {
    title: 'Payment card',
    description:
      'A card nobody accepts is worthless, and so is a terminal without cardholders. The model shows three sides that need one another (cardholders, merchants and banks), what each is offered, and which of them pays. Put one segment after another in the spotlight and look at the cards they share.',
  },
  sk: {
    title: 'Platobná karta',
    description:
      'Karta, ktorú nikto neprijíma, je bezcenná, rovnako ako terminál bez držiteľov kariet. Model ukazuje tri strany, ktoré sa navzájom potrebujú (držitelia, obchodníci a banky), čo ktorá dostáva a ktorá za čo platí. Zvýrazňujte segmenty jeden po druhom a všímajte si karty, ktoré majú spoločné.',
  },
  cards: [
    {
      id: 'segment-cardholders',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['survey', 'behaviourData'],
        segment: {
          size: { count: 4_000_000 },
          profitability: 2,
          growth: 3,
          measurements: [
            { date: '2026-01-21', method: 'nps', value: 31, source: 'survey' },
            { date: '2026-05-20', method: 'nps', value: 34, source: 'survey' },
            { date: '2026-09-23', method: 'nps', value: 37, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'People who pay by card every day',
        notes:
          'The first side: four million people. A survey and anonymous payment data say the same thing: they choose the card that is accepted everywhere.',
        traits: {
          behavioural: 'Pay by card at least once a day, carry hardly any cash',
          demographic: 'Aged 15 and over, with an account at one of eleven banks',
        },
        needs: 'To pay anywhere in two seconds and be sure of the money.',
        expectedResponse: 'Reach for this card first.',
        unit: 'cardholders',
      },
      sk: {
        text: 'Ľudia, ktorí denne platia kartou',
        notes:
          'Prvá strana: štyri milióny ľudí. Prieskum aj anonymné údaje o platbách hovoria to isté: vyberajú si kartu, ktorú prijímajú všade.',
        traits: {
          behavioural: 'Kartou platia aspoň raz denne, hotovosť takmer nenosia',
          demographic: 'Od 15 rokov, s účtom v jednej z jedenástich bánk',
        },
        needs: 'Všade zaplatiť za dve sekundy a nebáť sa o peniaze.',
        expectedResponse: 'Siahnu najprv po tejto karte.',
        unit: 'držiteľov',
      },
    },
    {
      id: 'segment-merchants',
      block: 'customerSegments',
      color: 'vermilion',
      details: {
        evidence: ['survey', 'interview'],
        segment: {
          size: { count: 60_000 },
          profitability: 5,
          growth: 3,
          measurements: [
            { date: '2026-02-18', method: 'nps', value: 12, source: 'survey' },
            { date: '2026-09-16', method: 'nps', value: 17, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Shops and restaurants that accept cards',
        notes:
          'The second side depends on the first: 60,000 merchants pay the fee only because the customers come with the card in hand. Win one side in one town first and the other will follow.',
        traits: {
          demographic: 'Shops and restaurants with one to 40 tills',
          behavioural: 'Every third payment by card already; cash costs them an hour a day',
        },
        needs: 'Money on the account tomorrow and customers who spend more.',
        expectedResponse: 'Accept the card at every till, however small the sum.',
        unit: 'merchants',
      },
      sk: {
        text: 'Obchody a reštaurácie, ktoré prijímajú karty',
        notes:
          'Druhá strana závisí od prvej: 60 000 obchodníkov platí poplatok len preto, že zákazníci prichádzajú s kartou v ruke. Získajte najprv jednu stranu v jednom meste, druhá ju bude nasledovať.',
        traits: {
          demographic: 'Obchody a reštaurácie s jednou až 40 pokladnicami',
          behavioural: 'Každá tretia platba už je kartou; hotovosť ich stojí hodinu denne',
        },
        needs: 'Peniaze zajtra na účte a zákazníci, ktorí minú viac.',
        expectedResponse: 'Kartu prijmú pri každej pokladnici, aj pri malej sume.',
        unit: 'obchodníkov',
      },
    },
    {
      id: 'segment-banks',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['interview'],
        segment: {
          size: { count: 11 },
          profitability: 4,
          growth: 2,
          measurements: [
            { date: '2026-03-26', method: 'csat', value: 86, source: 'interview' },
            { date: '2026-10-01', method: 'csat', value: 90, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Banks that issue the card',
        notes:
          'Only eleven, and each one opens the way to hundreds of thousands of cardholders. If one side is not served, the other two leave as well.',
        traits: {
          demographic: 'Banks with more than 100,000 personal accounts',
          geographic: 'The country and its two neighbours',
        },
        needs: 'A card programme without building a network of their own.',
        expectedResponse: 'Issue our card as the first choice for new accounts.',
        unit: 'banks',
      },
      sk: {
        text: 'Banky, ktoré kartu vydávajú',
        notes:
          'Je ich len jedenásť a každá otvára cestu k státisícom držiteľov. Ak jedna strana nedostane, čo potrebuje, odídu aj ostatné dve.',
        traits: { demographic: 'Banky s viac než 100 000 osobnými účtami', geographic: 'Krajina a dvaja jej susedia' },
        needs: 'Kartový program bez budovania vlastnej siete.',
        expectedResponse: 'K novým účtom vydajú na prvom mieste našu kartu.',
        unit: 'bánk',
      },
    },
    {
      id: 'proposition-fast-payment',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'accessibility'] } },
      en: { text: 'Payment in two seconds, abroad as well' },
      sk: { text: 'Platba za dve sekundy, aj v zahraničí' },
    },
    {
      id: 'proposition-money-back',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction'] } },
      en: { text: 'Money back if goods never arrive' },
      sk: { text: 'Vrátenie peňazí, ak tovar nepríde' },
    },
    {
      id: 'proposition-guaranteed-payment',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'performance'] } },
      en: { text: 'Guaranteed payment on the account next day' },
      sk: { text: 'Zaručená platba na účte na druhý deň' },
    },
    {
      id: 'proposition-more-customers',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['accessibility'] } },
      en: {
        text: 'Access to four million cardholders',
        notes: 'What one side is offered is the other side itself. This is the sign by which you recognise a multi-sided market.',
      },
      sk: {
        text: 'Prístup k štyrom miliónom držiteľov kariet',
        notes: 'Ponukou pre jednu stranu je sama druhá strana. Podľa toho spoznáte viacstranný trh.',
      },
    },
    {
      id: 'proposition-card-programme',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'customisation'] } },
      en: { text: 'Card programme running within 90 days' },
      sk: { text: 'Hotový kartový program do 90 dní' },
    },
    {
      id: 'proposition-low-fraud',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'costReduction'] } },
      en: { text: 'Fraud below 0.03% of turnover' },
      sk: { text: 'Podvody pod 0,03 % obratu' },
    },
    {
      id: 'channel-bank-apps',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication', 'design'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'purchase'] },
      },
      en: { text: 'Branches and mobile apps of the banks' },
      sk: { text: 'Pobočky a mobilné aplikácie bánk' },
    },
    {
      id: 'channel-terminals',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['design', 'quality'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'delivery'] },
      },
      en: {
        text: 'Terminal with the card’s logo at the till',
        notes:
          'One channel, two sides: the logo on the door brings the cardholder in and reminds the merchant why the terminal pays.',
      },
      sk: {
        text: 'Terminál s logom karty pri pokladnici',
        notes:
          'Jeden kanál pre dve strany: logo na dverách privedie držiteľa a obchodníkovi pripomenie, prečo sa terminál vypláca.',
      },
    },
    {
      id: 'channel-sales-agents',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: { text: 'Sales agents of the payment processors' },
      sk: { text: 'Obchodní zástupcovia spracovateľov platieb' },
    },
    {
      id: 'channel-bank-team',
      block: 'channels',
      details: {
        stages: ['attract', 'personalise'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation', 'purchase', 'afterSales'] },
      },
      en: {
        text: 'Own sales team for the banks',
        notes: 'Eleven banks deserve people of their own and a card programme drawn up for the clients of each.',
      },
      sk: {
        text: 'Vlastný obchodný tím pre banky',
        notes: 'Jedenásť bánk si zaslúži vlastných ľudí a kartový program zostavený pre klientov každej z nich.',
      },
    },
    {
      id: 'channel-helpline',
      block: 'channels',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        channel: { kind: 'salesForce', phases: ['afterSales'] },
      },
      en: { text: 'Round-the-clock help by phone and chat' },
      sk: { text: 'Nepretržitá pomoc cez telefón a chat' },
    },
    {
      id: 'relationship-research',
      block: 'customerRelationships',
      details: {
        stages: ['identifyNeeds', 'maintain'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService' },
      },
      en: {
        text: 'Yearly survey on both sides of the till',
        notes: 'Measure every side by itself (NPS of cardholders, NPS of merchants): a fee that pleases one annoys the other.',
      },
      sk: {
        text: 'Ročný prieskum na oboch stranách pokladnice',
        notes: 'Každú stranu merajte zvlášť (NPS držiteľov, NPS obchodníkov): poplatok, ktorý poteší jednu, nahnevá druhú.',
      },
    },
    {
      id: 'relationship-plain-rules',
      block: 'customerRelationships',
      details: { stages: ['buildTrust'], touchPoints: ['communication', 'design'], relationship: { type: 'selfService' } },
      en: {
        text: 'Fees and rules in plain language',
        notes: 'No side believes that it pays a fair share unless it can see what the others pay.',
      },
      sk: {
        text: 'Poplatky a pravidlá zrozumiteľným jazykom',
        notes: 'Žiadna strana neuverí, že platí spravodlivo, kým nevidí, čo platia ostatné.',
      },
    },
    {
      id: 'relationship-offers',
      block: 'customerRelationships',
      details: {
        stages: ['personalise'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: {
        text: 'Personal offers from merchants, new every quarter',
        notes:
          'The cardholder agrees to the use of payment data and can withdraw at any time; offers older than three months are replaced.',
      },
      sk: {
        text: 'Osobné ponuky obchodníkov, nové každý štvrťrok',
        notes:
          'Držiteľ súhlasí s použitím údajov o platbách a súhlas môže kedykoľvek odvolať; ponuky staršie ako tri mesiace sa vymenia.',
      },
    },
    {
      id: 'relationship-points',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['quality'],
        relationship: { type: 'automatedService', loyalty: { programme: 'points', reward: 'financial' } },
      },
      en: {
        text: 'Points for payments, spent at the merchants',
        notes:
          'A loyalty programme that works on both sides: the cardholder comes back for the card, and to the merchant as well.',
      },
      sk: {
        text: 'Body za platby, použiteľné u obchodníkov',
        notes: 'Vernostný program, ktorý účinkuje na oboch stranách: držiteľ sa vracia ku karte a zároveň k obchodníkovi.',
      },
    },
    {
      id: 'relationship-disputes',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 24, contacts: ['phone', 'chat', 'email'], satisfactionAfter: 91 },
        },
      },
      en: {
        text: 'Disputed payment: first answer within 24 hours',
        notes:
          'In a dispute two customers stand against each other, so each hears the reason for the decision, not only the result.',
      },
      sk: {
        text: 'Sporná platba: prvá odpoveď do 24 hodín',
        notes: 'V spore stoja proti sebe dvaja zákazníci, preto sa každý dozvie aj dôvod rozhodnutia, nielen výsledok.',
      },
    },
    {
      id: 'relationship-bank-council',
      block: 'customerRelationships',
      details: {
        stages: ['identifyNeeds', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'coCreation', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: { text: 'Council of banks that votes twice a year' },
      sk: { text: 'Rada bánk, ktorá hlasuje dvakrát ročne' },
    },
    {
      id: 'revenue-merchant-fee',
      block: 'revenueStreams',
      details: { revenue: { type: 'brokerage', pricing: 'volumeDependent' } },
      en: {
        text: 'Merchant fee, 0.6% of every payment',
        notes:
          'Seventy per cent of income comes from the side that gains most. Who pays and who is paid for is the main decision of a multi-sided model.',
      },
      sk: {
        text: 'Poplatok obchodníka, 0,6 % z každej platby',
        notes:
          'Sedemdesiat percent príjmov prichádza od strany, ktorá získava najviac. Kto platí a za koho sa platí, je hlavné rozhodnutie viacstranného modelu.',
      },
    },
    {
      id: 'revenue-bank-licence',
      block: 'revenueStreams',
      details: { revenue: { type: 'licensing', pricing: 'volumeDependent' } },
      en: { text: 'Licence fee of the banks for each card' },
      sk: { text: 'Licenčný poplatok bánk za každú kartu' },
    },
    {
      id: 'revenue-annual-fee',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'listPrice' } },
      en: { text: 'Cardholder’s annual fee of €12' },
      sk: { text: 'Ročný poplatok držiteľa 12 €' },
    },
    {
      id: 'resource-network',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Payment network with 99.99% availability' },
      sk: { text: 'Platobná sieť s dostupnosťou 99,99 %' },
    },
    {
      id: 'resource-user-base',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: {
        text: 'Four million cards and 60,000 terminals',
        notes:
          'The resource no money can buy at once: its worth grows with each side, so a rival would have to win both together.',
      },
      sk: {
        text: 'Štyri milióny kariet a 60 000 terminálov',
        notes: 'Zdroj, ktorý sa nedá kúpiť naraz: jeho hodnota rastie s každou stranou, súper by musel získať obe súčasne.',
      },
    },
    {
      id: 'resource-brand',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Logo that people trust on a shop door' },
      sk: { text: 'Logo, ktorému ľudia na dverách obchodu veria' },
    },
    {
      id: 'resource-rulebook',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Rulebook that binds all parties' },
      sk: { text: 'Pravidlá záväzné pre všetky strany' },
    },
    {
      id: 'activity-processing',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Authorising and settling payments day and night' },
      sk: { text: 'Schvaľovanie a zúčtovanie platieb vo dne v noci' },
    },
    {
      id: 'activity-fraud-watch',
      block: 'keyActivities',
      details: { activity: { type: 'platform' } },
      en: { text: 'Checking every payment for fraud' },
      sk: { text: 'Kontrola každej platby, či nejde o podvod' },
    },
    {
      id: 'activity-balance',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Winning cardholders and merchants at one pace',
        notes:
          'If one side runs ahead, it is disappointed: cardholders find no terminal, or terminals wait for cards. Follow the ratio month by month.',
      },
      sk: {
        text: 'Získavanie držiteľov a obchodníkov rovnakým tempom',
        notes:
          'Ak jedna strana predbehne druhú, sklame sa: držitelia nenájdu terminál alebo terminály čakajú na karty. Pomer sledujte každý mesiac.',
      },
    },
    {
      id: 'activity-bank-launch',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Connecting new banks and training their staff' },
      sk: { text: 'Pripájanie nových bánk a školenie ich ľudí' },
    },
    {
      id: 'partner-processors',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Payment processors that sign up merchants' },
      sk: { text: 'Spracovatelia platieb, ktorí získavajú obchodníkov' },
    },
    {
      id: 'partner-makers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Makers of cards and terminals' },
      sk: { text: 'Výrobcovia kariet a terminálov' },
    },
    {
      id: 'partner-data-centres',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction'] } },
      en: { text: 'Two data centres independent of each other' },
      sk: { text: 'Dve dátové centrá nezávislé od seba' },
    },
    {
      id: 'cost-network',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'economyOfScale'] } },
      en: { text: 'Running the network and data centres' },
      sk: { text: 'Prevádzka siete a dátových centier' },
    },
    {
      id: 'cost-fraud',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Fraud losses and money returned' },
      sk: { text: 'Straty z podvodov a vrátené peniaze' },
    },
    {
      id: 'cost-growth',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: {
        text: 'Points, campaigns and processors’ commission',
        notes:
          'Money spent on one side to draw the other. Link such a cost to the activity that causes it, or it will look like waste.',
      },
      sk: {
        text: 'Body, kampane a provízie spracovateľov',
        notes:
          'Peniaze vynaložené na jednu stranu, aby prišla druhá. Prepojte taký náklad s činnosťou, ktorá ho spôsobuje, inak bude vyzerať ako plytvanie.',
      },
    },
    {
      id: 'cost-cards',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Cards at €1.20, terminals at €90' },
      sk: { text: 'Karty po 1,20 €, terminály po 90 €' },
    },
    {
      id: 'cost-people',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Wages of the bank and rules teams' },
      sk: { text: 'Mzdy tímov pre banky a pravidlá' },
    },
  ],
  links: [
    [
      'segment-cardholders',
      [
        'proposition-fast-payment',
        'proposition-money-back',
        'channel-bank-apps',
        'channel-terminals',
        'channel-helpline',
        'relationship-research',
        'relationship-plain-rules',
        'relationship-offers',
        'relationship-points',
        'relationship-disputes',
        'revenue-annual-fee',
      ],
    ],
    [
      'segment-merchants',
      [
        'proposition-guaranteed-payment',
        'proposition-more-customers',
        'proposition-low-fraud',
        'channel-terminals',
        'channel-sales-agents',
        'channel-helpline',
        'relationship-research',
        'relationship-plain-rules',
        'relationship-offers',
        'relationship-points',
        'relationship-disputes',
        'revenue-merchant-fee',
      ],
    ],
    [
      'segment-banks',
      [
        'proposition-card-programme',
        'proposition-low-fraud',
        'channel-bank-team',
        'relationship-plain-rules',
        'relationship-disputes',
        'relationship-bank-council',
        'revenue-bank-licence',
      ],
    ],
    ['proposition-fast-payment', ['activity-processing', 'resource-network', 'resource-user-base']],
    ['proposition-money-back', ['activity-fraud-watch', 'resource-rulebook', 'resource-brand']],
    ['proposition-guaranteed-payment', ['activity-processing', 'resource-network', 'resource-rulebook']],
    ['proposition-more-customers', ['activity-balance', 'resource-user-base', 'resource-brand']],
    ['proposition-card-programme', ['activity-bank-launch', 'resource-network', 'resource-rulebook']],
    ['proposition-low-fraud', ['activity-fraud-watch', 'resource-network']],
    ['activity-processing', ['partner-data-centres', 'cost-network']],
    ['activity-fraud-watch', ['partner-data-centres', 'cost-fraud']],
    ['activity-balance', ['partner-processors', 'cost-growth']],
    ['activity-bank-launch', ['partner-makers', 'cost-people', 'cost-cards']],
    ['resource-network', ['partner-data-centres', 'cost-network']],
    ['resource-user-base', ['partner-processors', 'partner-makers', 'cost-cards']],
    ['resource-brand', ['cost-growth']],
    ['resource-rulebook', ['cost-people']],
    ['partner-processors', ['cost-growth']],
    ['partner-makers', ['cost-cards']],
    ['partner-data-centres', ['cost-network']],
  ],
};
