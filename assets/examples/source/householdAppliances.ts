import type { Example } from '../example.ts';

export const householdAppliances: Example = {
  name: 'household-appliances',
  marketType: 'mass',
  en: {
    title: 'Household appliances',
    description:
      'One broad need, one segment, one offer for everybody: dependable appliances at a fair price. See how a firm on a mass market wins trust with promises it can measure (repair within 48 hours, an answer within 24) instead of dividing its customers.',
  },
  sk: {
    title: 'Domáce spotrebiče',
    description:
      'Jedna široká potreba, jeden segment a jedna ponuka pre všetkých: spoľahlivé spotrebiče za rozumnú cenu. Všimnite si, že firma na masovom trhu zákazníkov nedelí a dôveru si získava sľubmi, ktoré sa dajú zmerať (oprava do 48 hodín, odpoveď do 24 hodín).',
  },
  cards: [
    {
      id: 'segment-households',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['survey', 'behaviourData'],
        segment: {
          size: { count: 640_000 },
          profitability: 3,
          growth: 2,
          measurements: [
            { date: '2026-03-31', method: 'csat', value: 86, source: 'survey' },
            { date: '2026-06-30', method: 'csat', value: 88, source: 'survey' },
            { date: '2026-09-30', method: 'csat', value: 89, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Households that want dependable appliances',
        notes:
          'On a mass market everybody shares one broad need, so a single segment card is enough. The evidence: a yearly survey of 1,200 households and our service records show the same three wishes at every age and income.',
        traits: {
          demographic: 'Households of one to six people, every age and income',
          behavioural: 'Replace a large appliance when it breaks, about every two years',
        },
        needs: 'Clean washing and cold food without a second thought.',
        expectedResponse: 'Register the appliance and buy the next one here as well.',
        unit: 'households',
      },
      sk: {
        text: 'Domácnosti, ktoré chcú spoľahlivé spotrebiče',
        notes:
          'Na masovom trhu majú všetci rovnakú širokú potrebu, preto stačí jedna karta segmentu. Opiera sa o dôkazy: ročný prieskum v 1 200 domácnostiach aj servisné záznamy ukazujú tie isté tri želania v každom veku a pri každom príjme.',
        traits: {
          demographic: 'Domácnosti s jedným až šiestimi členmi, každý vek aj príjem',
          behavioural: 'Veľký spotrebič vymenia, keď sa pokazí, asi raz za dva roky',
        },
        needs: 'Čistá bielizeň a studené potraviny bez toho, aby na to museli myslieť.',
        expectedResponse: 'Spotrebič si zaregistrujú a aj ďalší kúpia tu.',
        unit: 'domácností',
      },
    },
    {
      id: 'proposition-durability',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['performance', 'riskReduction'] } },
      en: {
        text: 'Appliances tested for ten years of use',
        notes:
          'The first wish in the survey. Follow the links from here to the back of the canvas: they show what the firm must do and have so that the promise is true.',
      },
      sk: {
        text: 'Spotrebiče testované na desať rokov používania',
        notes:
          'Prvé želanie v prieskume. Sledujte prepojenia odtiaľto k ľavej strane plátna: ukazujú, čo musí firma robiť a mať, aby sľub platil.',
      },
    },
    {
      id: 'proposition-price',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['price', 'costReduction'] } },
      en: { text: 'Class A washing machine for under €400' },
      sk: { text: 'Práčka energetickej triedy A do 400 €' },
    },
    {
      id: 'proposition-repair',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'riskReduction'] } },
      en: {
        text: 'Repair at home within 48 hours',
        notes:
          'Write a promise as a figure. “Good service” can be neither checked nor kept; 48 hours can be measured every week.',
      },
      sk: {
        text: 'Oprava u zákazníka doma do 48 hodín',
        notes: 'Sľub zapíšte číslom. „Dobrý servis“ sa nedá overiť ani dodržať, 48 hodín sa dá merať každý týždeň.',
      },
    },
    {
      id: 'proposition-delivery',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'gettingTheJobDone'] } },
      en: { text: 'Delivery, connection and removal of the old one' },
      sk: { text: 'Dovoz, zapojenie a odvoz starého spotrebiča' },
    },
    {
      id: 'channel-shops',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'partnerStores', phases: ['evaluation', 'purchase'] },
      },
      en: { text: 'Electrical shops in every larger town' },
      sk: { text: 'Predajne elektra v každom väčšom meste' },
    },
    {
      id: 'channel-online-shop',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['design', 'communication'],
        channel: { kind: 'webSales', phases: ['evaluation', 'purchase'] },
      },
      en: { text: 'Own online shop with customer reviews' },
      sk: { text: 'Vlastný internetový obchod s recenziami zákazníkov' },
    },
    {
      id: 'channel-guides',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Buying guides that search engines find',
        notes:
          'Search optimisation (SEO) starts slowly but lasts; paid search advertising (PPC) works at once and stops with the money. A new model range needs both for its first three months.',
      },
      sk: {
        text: 'Rady pri výbere, ktoré nájde vyhľadávač',
        notes:
          'Optimalizácia pre vyhľadávače (SEO) sa rozbieha pomaly, ale vydrží; platená reklama vo vyhľadávaní (PPC) účinkuje hneď a končí sa s peniazmi. Nový modelový rad potrebuje prvé tri mesiace oboje.',
      },
    },
    {
      id: 'channel-crews',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['quality', 'support'],
        channel: { kind: 'salesForce', phases: ['delivery'] },
      },
      en: { text: 'Two-person crew that delivers and connects' },
      sk: { text: 'Dvojčlenná posádka, ktorá dovezie a zapojí' },
    },
    {
      id: 'channel-service-line',
      block: 'channels',
      details: {
        stages: ['maintain', 'resolveComplaints'],
        touchPoints: ['support', 'communication'],
        channel: { kind: 'salesForce', phases: ['afterSales'] },
      },
      en: {
        text: 'Service line by phone, e-mail and chat',
        notes:
          'Channels do not end with the sale. People who complain choose the way that suits them, so one telephone number is too little.',
      },
      sk: {
        text: 'Servisná linka: telefón, e-mail aj chat',
        notes:
          'Kanály sa predajom nekončia. Kto sa sťažuje, vyberie si cestu, ktorá mu vyhovuje, preto jedno telefónne číslo nestačí.',
      },
    },
    {
      id: 'relationship-registration',
      block: 'customerRelationships',
      details: { stages: ['identifyNeeds', 'maintain'], touchPoints: ['communication'], relationship: { type: 'selfService' } },
      en: {
        text: 'Registration, then a survey after 30 days',
        notes:
          'Two questions when the appliance is registered, satisfaction (CSAT) a month later. Without a series of measurements nobody knows whether customers stay content.',
      },
      sk: {
        text: 'Registrácia výrobku a prieskum po 30 dňoch',
        notes:
          'Dve otázky pri registrácii, o mesiac meranie spokojnosti (CSAT). Bez radu meraní nikto nevie, či zákazníci zostávajú spokojní.',
      },
    },
    {
      id: 'relationship-warranty',
      block: 'customerRelationships',
      details: { stages: ['buildTrust'], touchPoints: ['quality'], relationship: { type: 'automatedService' } },
      en: {
        text: 'Five-year warranty without small print',
        notes: 'A quality guarantee works only if the buyer understands it in a minute.',
      },
      sk: {
        text: 'Päťročná záruka bez drobného písma',
        notes: 'Záruka kvality účinkuje, len ak jej kupujúci porozumie za minútu.',
      },
    },
    {
      id: 'relationship-tips',
      block: 'customerRelationships',
      details: { stages: ['personalise'], touchPoints: ['communication', 'quality'], relationship: { type: 'automatedService' } },
      en: {
        text: 'Care tips and offers for registered appliances',
        notes:
          'Offers can be personal even on a mass market. Refresh the offers every 3–6 months, say which data you keep and let people switch them off.',
      },
      sk: {
        text: 'Rady a ponuky k registrovaným spotrebičom',
        notes:
          'Ponuka môže byť osobná aj na masovom trhu. Obnovujte ju každých 3 – 6 mesiacov, povedzte, aké údaje uchovávate, a umožnite ju vypnúť.',
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
          complaints: { firstResponseHours: 24, contacts: ['email', 'phone', 'chat'], satisfactionAfter: 95 },
        },
      },
      en: {
        text: 'Complaints answered within 24 hours',
        notes:
          'Compare two firms: one answers in 24 hours by e-mail, phone and chat and satisfies 95% of those who complain; the other needs 48 hours, has no chat and reaches 80%. A complaint is a gift: it says what to mend.',
      },
      sk: {
        text: 'Odpoveď na každú sťažnosť do 24 hodín',
        notes:
          'Porovnajte dve firmy: jedna odpovie do 24 hodín e-mailom, telefonicky aj cez chat a uspokojí 95 % sťažovateľov, druhá potrebuje 48 hodín, chat nemá a dosiahne 80 %. Sťažnosť je dar: hovorí, čo treba napraviť.',
      },
    },
    {
      id: 'relationship-loyalty',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'automatedService', loyalty: { programme: 'points', reward: 'financial' } },
      },
      en: {
        text: 'Points for the next purchase and referrals',
        notes: 'A household buys a large appliance about every two years, so points must stay valid for at least three.',
      },
      sk: {
        text: 'Body za ďalší nákup a odporúčanie',
        notes: 'Domácnosť kupuje veľký spotrebič asi raz za dva roky, preto musia body platiť aspoň tri roky.',
      },
    },
    {
      id: 'revenue-sales',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Sale of appliances, 82% of income' },
      sk: { text: 'Predaj spotrebičov, 82 % príjmov' },
    },
    {
      id: 'revenue-parts',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Spare parts, filters and accessories' },
      sk: { text: 'Náhradné diely, filtre a príslušenstvo' },
    },
    {
      id: 'revenue-warranty',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'featureDependent' } },
      en: {
        text: 'Extended warranty, €49 for three years',
        notes: 'Ask what the customer pays for here. Not for a repair, but for not having to worry about one.',
      },
      sk: {
        text: 'Predĺžená záruka, 49 € na tri roky',
        notes: 'Pýtajte sa, za čo tu zákazník platí. Nie za opravu, ale za to, že sa o ňu nemusí starať.',
      },
    },
    {
      id: 'revenue-repairs',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'listPrice' } },
      en: { text: 'Paid repairs after the warranty' },
      sk: { text: 'Platené opravy po skončení záruky' },
    },
    {
      id: 'resource-technicians',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: '120 service technicians across the country' },
      sk: { text: '120 servisných technikov po celej krajine' },
    },
    {
      id: 'resource-plant',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Assembly plant with two lines' },
      sk: { text: 'Montážny závod s dvoma linkami' },
    },
    {
      id: 'resource-brand',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Brand known to nine households in ten' },
      sk: { text: 'Značka, ktorú pozná deväť domácností z desiatich' },
    },
    {
      id: 'resource-parts',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Spare parts in stock for ten years' },
      sk: { text: 'Náhradné diely na sklade desať rokov' },
    },
    {
      id: 'activity-production',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Series production, every piece tested' },
      sk: { text: 'Sériová výroba so skúškou každého kusa' },
    },
    {
      id: 'activity-feedback',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Turning reviews and complaints into design changes',
        notes:
          'This closes the circle between the satisfied customer and the product. Every quarter the five most frequent faults go to the designers.',
      },
      sk: {
        text: 'Zmeny výrobkov podľa recenzií a sťažností',
        notes:
          'Tu sa uzatvára kruh medzi spokojným zákazníkom a výrobkom. Každý štvrťrok dostanú konštruktéri päť najčastejších porúch.',
      },
    },
    {
      id: 'activity-purchasing',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: {
        text: 'Buying components in large volumes',
        notes: 'A mass market lives on volume: the low price starts here, not in the shop.',
      },
      sk: {
        text: 'Nákup komponentov vo veľkých objemoch',
        notes: 'Masový trh žije z objemu: nízka cena sa začína tu, nie v predajni.',
      },
    },
    {
      id: 'activity-scheduling',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Scheduling deliveries and repairs day by day' },
      sk: { text: 'Denné plánovanie dovozov a opráv' },
    },
    {
      id: 'partner-suppliers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Suppliers of motors, compressors and electronics' },
      sk: { text: 'Dodávatelia motorov, kompresorov a elektroniky' },
    },
    {
      id: 'partner-retailers',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: {
        text: 'Retail chains that display and advise',
        notes: 'A retailer is a partner with a channel, not a segment: the household decides and pays in the end.',
      },
      sk: {
        text: 'Obchodné reťazce, ktoré vystavia a poradia',
        notes: 'Reťazec je partner s kanálom, nie segment: napokon rozhoduje a platí domácnosť.',
      },
    },
    {
      id: 'partner-carriers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Carriers for large appliances' },
      sk: { text: 'Dopravcovia veľkých spotrebičov' },
    },
    {
      id: 'partner-recyclers',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction', 'acquisition'] } },
      en: { text: 'Recyclers of old appliances' },
      sk: { text: 'Spracovatelia vyradených spotrebičov' },
    },
    {
      id: 'cost-components',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Materials and components, half of all costs' },
      sk: { text: 'Materiál a komponenty, polovica všetkých nákladov' },
    },
    {
      id: 'cost-plant',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: { text: 'Wages and energy in the plant' },
      sk: { text: 'Mzdy a energie v závode' },
    },
    {
      id: 'cost-service',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: {
        text: 'Technicians, vans and spare parts',
        notes:
          'Fast repair is costly. Trace the link back to the proposition before saving here: a cost that carries a promise is not waste.',
      },
      sk: {
        text: 'Technici, servisné vozidlá a náhradné diely',
        notes:
          'Rýchla oprava je drahá. Skôr než tu začnete šetriť, sledujte prepojenie späť k hodnotovej ponuke: náklad, ktorý drží sľub, nie je plytvanie.',
      },
    },
    {
      id: 'cost-selling',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Advertising and retailers’ margin of 25%' },
      sk: { text: 'Reklama a marža predajcov 25 %' },
    },
    {
      id: 'cost-transport',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Delivery and recycling, €31 an appliance' },
      sk: { text: 'Dovoz a recyklácia, 31 € na spotrebič' },
    },
  ],
  links: [
    [
      'segment-households',
      [
        'proposition-durability',
        'proposition-price',
        'proposition-repair',
        'proposition-delivery',
        'channel-shops',
        'channel-online-shop',
        'channel-guides',
        'channel-crews',
        'channel-service-line',
        'relationship-registration',
        'relationship-warranty',
        'relationship-tips',
        'relationship-complaints',
        'relationship-loyalty',
        'revenue-sales',
        'revenue-parts',
        'revenue-warranty',
        'revenue-repairs',
      ],
    ],
    ['proposition-durability', ['activity-production', 'activity-feedback', 'resource-plant', 'resource-brand']],
    ['proposition-price', ['activity-purchasing', 'activity-production', 'resource-plant']],
    ['proposition-repair', ['activity-scheduling', 'resource-technicians', 'resource-parts']],
    ['proposition-delivery', ['activity-scheduling', 'resource-technicians']],
    ['activity-production', ['partner-suppliers', 'cost-components', 'cost-plant']],
    ['activity-feedback', ['partner-retailers', 'cost-plant']],
    ['activity-purchasing', ['partner-suppliers', 'cost-components']],
    ['activity-scheduling', ['partner-carriers', 'partner-recyclers', 'cost-transport']],
    ['resource-technicians', ['cost-service']],
    ['resource-plant', ['cost-plant']],
    ['resource-brand', ['partner-retailers', 'cost-selling']],
    ['resource-parts', ['partner-suppliers', 'cost-service']],
    ['partner-suppliers', ['cost-components']],
    ['partner-retailers', ['cost-selling']],
    ['partner-carriers', ['cost-transport']],
    ['partner-recyclers', ['cost-transport']],
  ],
};
