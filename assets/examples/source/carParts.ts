import type { Example } from '../example.ts';

export const carParts: Example = {
  name: 'car-parts',
  marketType: 'niche',
  en: {
    title: 'Car parts',
    description:
      'Sixty people make battery cooling plates to measure for a dozen car makers. The model shows how a small, exactly described segment shapes everything else: propositions, channels and relationships are made for it alone, and losing one customer is felt at once.',
  },
  sk: {
    title: 'Diely pre automobilky',
    description:
      'Šesťdesiat ľudí vyrába na mieru chladiace dosky batérií pre dvanásť automobiliek. Model ukazuje, ako malý a presne opísaný segment určuje všetko ostatné: hodnotové ponuky, kanály aj vzťahy vznikajú len preň a stratu jediného zákazníka je hneď cítiť.',
  },
  cards: [
    {
      id: 'segment-car-makers',
      block: 'customerSegments',
      color: 'vermilion',
      details: {
        evidence: ['interview', 'behaviourData'],
        segment: {
          size: { count: 12 },
          profitability: 5,
          growth: 4,
          measurements: [
            { date: '2026-03-13', method: 'csat', value: 88, source: 'interview' },
            { date: '2026-06-12', method: 'csat', value: 91, source: 'interview' },
            { date: '2026-09-11', method: 'csat', value: 93, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'A dozen car makers with small electric series',
        notes:
          'A niche is described by several criteria at once: where they are (within 600 km), how big they are (up to 5,000 cars a year) and how they behave (they change the battery every two years). The evidence is interviews with nine of the twelve.',
        traits: {
          geographic: 'Development offices within 600 km, a day there and back',
          demographic: 'Car makers building up to 5,000 electric cars a year',
          behavioural: 'Change the battery every two years and decide by measured results',
        },
        needs: 'A plate that fits a drawing nobody else will make in such numbers.',
        expectedResponse: 'Call us in at the first sketch, not at the tender.',
        unit: 'car makers',
      },
      sk: {
        text: 'Dvanásť automobiliek s malými sériami elektromobilov',
        notes:
          'Špecializovaný segment opisuje viac kritérií naraz: kde sídlia (do 600 km), akí sú veľkí (do 5 000 áut ročne) a ako sa správajú (batériu menia každé dva roky). Dôkazom sú rozhovory s deviatimi z dvanástich.',
        traits: {
          geographic: 'Vývojové oddelenia do 600 km, cesta tam a späť za deň',
          demographic: 'Automobilky, ktoré vyrobia do 5 000 elektromobilov ročne',
          behavioural: 'Batériu menia každé dva roky a rozhodujú sa podľa meraní',
        },
        needs: 'Doska podľa výkresu, ktorú v takom počte nikto iný nevyrobí.',
        expectedResponse: 'Zavolajú nás už k prvému náčrtu, nie až k výberovému konaniu.',
        unit: 'automobiliek',
      },
    },
    {
      id: 'proposition-custom-plate',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['customisation', 'performance'] } },
      en: {
        text: 'Cooling plate made to the customer’s drawing',
        notes:
          'Made-to-measure is the heart of a niche: large suppliers refuse such orders, which is why the segment pays more for them.',
      },
      sk: {
        text: 'Chladiaca doska presne podľa výkresu zákazníka',
        notes:
          'Výroba na mieru je jadrom špecializovaného trhu: veľkí dodávatelia takéto zákazky odmietajú, a preto za ne segment zaplatí viac.',
      },
    },
    {
      id: 'proposition-prototype',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['newness', 'riskReduction'] } },
      en: { text: 'First prototype in three weeks' },
      sk: { text: 'Prvý prototyp do troch týždňov' },
    },
    {
      id: 'proposition-small-series',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['accessibility', 'costReduction'] } },
      en: { text: 'Series from 200 pieces a year' },
      sk: { text: 'Série už od 200 kusov ročne' },
    },
    {
      id: 'proposition-measurement',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'performance'] } },
      en: { text: 'Measurement report with every piece' },
      sk: { text: 'Merací protokol ku každému kusu' },
    },
    {
      id: 'channel-sales-engineers',
      block: 'channels',
      details: {
        stages: ['attract', 'identifyNeeds'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: {
        text: 'Two sales engineers in the development offices',
        notes:
          'Twelve customers need no advertising; they need somebody who understands the drawing. The channel is as specialised as the offer.',
      },
      sk: {
        text: 'Dvaja obchodní inžinieri vo vývojových oddeleniach',
        notes:
          'Dvanásť zákazníkov nepotrebuje reklamu, potrebuje niekoho, kto rozumie výkresu. Kanál je rovnako špecializovaný ako ponuka.',
      },
    },
    {
      id: 'channel-trade-fair',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['quality', 'communication'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation'] },
      },
      en: { text: 'Battery trade fair with sample plates' },
      sk: { text: 'Odborný veľtrh batérií so vzorkami dosiek' },
    },
    {
      id: 'channel-articles',
      block: 'channels',
      details: {
        stages: ['attract'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Measured results published for designers',
        notes:
          'Few people read them, but exactly the right ones: designers search by the problem, not by the name of a supplier.',
      },
      sk: {
        text: 'Zverejnené výsledky meraní pre konštruktérov',
        notes: 'Čitateľov je málo, ale sú to tí praví: konštruktér hľadá podľa problému, nie podľa mena dodávateľa.',
      },
    },
    {
      id: 'channel-supplier-portals',
      block: 'channels',
      details: { touchPoints: ['communication'], channel: { kind: 'partnerStores', phases: ['purchase'] } },
      en: { text: 'Car makers’ supplier portals and tenders' },
      sk: { text: 'Dodávateľské portály a výberové konania automobiliek' },
    },
    {
      id: 'channel-line-deliveries',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['quality'],
        channel: { kind: 'salesForce', phases: ['delivery', 'afterSales'] },
      },
      en: { text: 'Deliveries straight to the assembly line' },
      sk: { text: 'Dodávky priamo k montážnej linke' },
    },
    {
      id: 'relationship-joint-design',
      block: 'customerRelationships',
      details: { stages: ['identifyNeeds'], touchPoints: ['design', 'communication'], relationship: { type: 'coCreation' } },
      en: {
        text: 'Joint design days before every project',
        notes: 'Two days at one table replace a questionnaire: in a niche the research is a conversation.',
      },
      sk: {
        text: 'Spoločné navrhovanie pred každým projektom',
        notes: 'Dva dni pri jednom stole nahradia dotazník: na špecializovanom trhu je prieskumom rozhovor.',
      },
    },
    {
      id: 'relationship-named-engineer',
      block: 'customerRelationships',
      details: { stages: ['maintain'], touchPoints: ['communication', 'support'], relationship: { type: 'dedicatedAssistance' } },
      en: {
        text: 'One named engineer for each customer',
        notes:
          'With twelve customers satisfaction is measured by talking: the same five questions every quarter, written down and compared.',
      },
      sk: {
        text: 'Jeden stály inžinier pre každého zákazníka',
        notes:
          'Pri dvanástich zákazníkoch sa spokojnosť meria rozhovorom: každý štvrťrok tých istých päť otázok, zapísaných a porovnaných.',
      },
    },
    {
      id: 'relationship-open-costing',
      block: 'customerRelationships',
      details: { stages: ['buildTrust'], touchPoints: ['communication'], relationship: { type: 'dedicatedAssistance' } },
      en: {
        text: 'Open costing, audits at any time',
        notes: 'With one supplier for a part the buyer takes a risk; openness about price and process makes it smaller.',
      },
      sk: {
        text: 'Otvorená kalkulácia a audit kedykoľvek',
        notes: 'Ak má diel jediného dodávateľa, kupujúci riskuje; otvorenosť o cene a postupe riziko zmenšuje.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'quality'],
        relationship: {
          type: 'dedicatedAssistance',
          complaints: { firstResponseHours: 24, contacts: ['phone', 'email', 'inPerson'], satisfactionAfter: 94 },
        },
      },
      en: {
        text: 'Complaint: answer in 24 hours, cause in five days',
        notes: 'The first answer may be short, but it must come within 24 hours; the report then says how a repeat is prevented.',
      },
      sk: {
        text: 'Sťažnosť: odpoveď do 24 hodín, príčina do piatich dní',
        notes: 'Prvá odpoveď môže byť stručná, no musí prísť do 24 hodín; správa potom uvedie, ako sa chybe nabudúce predíde.',
      },
    },
    {
      id: 'relationship-review',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'maintain', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'coCreation', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: {
        text: 'Review and new proposal every six months',
        notes:
          'One meeting, three stages. A personal offer older than six months no longer fits; here it is renewed before the customer asks.',
      },
      sk: {
        text: 'Hodnotenie a nový návrh každých šesť mesiacov',
        notes:
          'Jedno stretnutie, tri fázy. Osobná ponuka staršia ako šesť mesiacov už nesedí; tu sa obnoví skôr, než si o ňu zákazník povie.',
      },
    },
    {
      id: 'revenue-pieces',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'negotiation' } },
      en: { text: 'Price per piece in three-year contracts' },
      sk: { text: 'Cena za kus v trojročných zmluvách' },
    },
    {
      id: 'revenue-tooling',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'negotiation' } },
      en: {
        text: 'Tooling, paid for in advance',
        notes: 'The customer owns the tools, we own the know-how. So a small firm need not finance a large firm’s project.',
      },
      sk: {
        text: 'Nástroje, ktoré zákazník platí vopred',
        notes: 'Nástroje patria zákazníkovi, znalosti nám. Malá firma tak nemusí financovať projekt veľkej.',
      },
    },
    {
      id: 'revenue-prototypes',
      block: 'revenueStreams',
      details: { revenue: { type: 'usageFee', pricing: 'listPrice' } },
      en: { text: 'Fixed fee for prototype and tests' },
      sk: { text: 'Pevná cena za prototyp a skúšky' },
    },
    {
      id: 'revenue-spares',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'volumeDependent' } },
      en: { text: 'Spare plates for 15 years after the series' },
      sk: { text: 'Náhradné dosky 15 rokov po skončení série' },
    },
    {
      id: 'resource-designers',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: {
        text: 'Eight designers who know heat transfer',
        notes: 'The resource hardest to copy. If two of them left, the three-week prototype would be gone.',
      },
      sk: {
        text: 'Osem konštruktérov, ktorí ovládajú prenos tepla',
        notes: 'Zdroj, ktorý sa dá najťažšie napodobniť. Keby dvaja odišli, prototyp do troch týždňov by sa nestihol.',
      },
    },
    {
      id: 'resource-machines',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Five-axis milling and laser welding' },
      sk: { text: 'Päťosové frézovanie a laserové zváranie' },
    },
    {
      id: 'resource-laboratory',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Own laboratory for pressure and heat' },
      sk: { text: 'Vlastné laboratórium tlakových a tepelných skúšok' },
    },
    {
      id: 'resource-certificate',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'IATF 16949 quality certificate' },
      sk: { text: 'Certifikát kvality IATF 16949' },
    },
    {
      id: 'activity-design',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Design and flow simulation to order' },
      sk: { text: 'Návrh a simulácia prúdenia na zákazku' },
    },
    {
      id: 'activity-prototyping',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Prototypes on a line of their own' },
      sk: { text: 'Výroba prototypov na samostatnej linke' },
    },
    {
      id: 'activity-production',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Small batches, changeover in 40 minutes' },
      sk: { text: 'Malé dávky, prestavenie linky za 40 minút' },
    },
    {
      id: 'activity-inspection',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Leak test of every piece' },
      sk: { text: 'Skúška tesnosti každého kusa' },
    },
    {
      id: 'partner-aluminium',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction'] } },
      en: { text: 'Aluminium works with certified melts' },
      sk: { text: 'Hlinikáreň s osvedčením ku každej tavbe' },
    },
    {
      id: 'partner-toolmaker',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: {
        text: 'Toolmaker 20 km away',
        notes: 'A partner is chosen for what the proposition needs. Three weeks can be kept only with a toolmaker close by.',
      },
      sk: {
        text: 'Nástrojáreň vzdialená 20 km',
        notes:
          'Partnera vyberajte podľa toho, čo potrebuje hodnotová ponuka. Tri týždne sa dajú dodržať, len ak je nástrojáreň blízko.',
      },
    },
    {
      id: 'partner-university',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Technical university for difficult simulations' },
      sk: { text: 'Technická univerzita pre náročné simulácie' },
    },
    {
      id: 'partner-carrier',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Carrier that keeps to the hour' },
      sk: { text: 'Dopravca, ktorý dodá na hodinu presne' },
    },
    {
      id: 'cost-engineers',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: {
        text: 'Engineers’ wages, the largest item',
        notes: 'In a niche knowledge costs most, on a mass market material does. Compare this card with the appliance model.',
      },
      sk: {
        text: 'Mzdy inžinierov, najväčšia položka',
        notes:
          'Na špecializovanom trhu stoja najviac znalosti, na masovom materiál. Porovnajte túto kartu s modelom domácich spotrebičov.',
      },
    },
    {
      id: 'cost-machines',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Leasing and upkeep of machines' },
      sk: { text: 'Lízing a údržba strojov' },
    },
    {
      id: 'cost-aluminium',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Aluminium at the exchange price' },
      sk: { text: 'Hliník za burzovú cenu' },
    },
    {
      id: 'cost-quality',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Tests, audits and certification' },
      sk: { text: 'Skúšky, audity a certifikácia' },
    },
    {
      id: 'cost-tools-transport',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Tools and deliveries to the hour' },
      sk: { text: 'Nástroje a doprava na presný čas' },
    },
  ],
  links: [
    [
      'segment-car-makers',
      [
        'proposition-custom-plate',
        'proposition-prototype',
        'proposition-small-series',
        'proposition-measurement',
        'channel-sales-engineers',
        'channel-trade-fair',
        'channel-articles',
        'channel-supplier-portals',
        'channel-line-deliveries',
        'relationship-joint-design',
        'relationship-named-engineer',
        'relationship-open-costing',
        'relationship-complaints',
        'relationship-review',
        'revenue-pieces',
        'revenue-tooling',
        'revenue-prototypes',
        'revenue-spares',
      ],
    ],
    ['proposition-custom-plate', ['activity-design', 'resource-designers', 'resource-machines']],
    ['proposition-prototype', ['activity-design', 'activity-prototyping', 'resource-designers', 'resource-machines']],
    ['proposition-small-series', ['activity-production', 'resource-machines']],
    ['proposition-measurement', ['activity-inspection', 'resource-laboratory', 'resource-certificate']],
    ['activity-design', ['partner-university', 'cost-engineers']],
    ['activity-prototyping', ['partner-toolmaker', 'cost-engineers', 'cost-tools-transport']],
    ['activity-production', ['partner-aluminium', 'partner-carrier', 'cost-aluminium', 'cost-machines']],
    ['activity-inspection', ['cost-quality']],
    ['resource-designers', ['partner-university', 'cost-engineers']],
    ['resource-machines', ['partner-toolmaker', 'cost-machines']],
    ['resource-laboratory', ['partner-university', 'cost-quality']],
    ['resource-certificate', ['cost-quality']],
    ['partner-aluminium', ['cost-aluminium']],
    ['partner-toolmaker', ['cost-tools-transport']],
    ['partner-university', ['cost-quality']],
    ['partner-carrier', ['cost-tools-transport']],
  ],
};
