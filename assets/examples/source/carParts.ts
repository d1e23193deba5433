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
      en: {
        text: 'A dozen car makers with small electric series',
        notes:
          'A niche is described by several criteria at once: where they are (within 600 km), how big they are (up to 5,000 cars a year) and how they behave (they change the battery every two years). The evidence is interviews with nine of the twelve.',
      },
      sk: {
        text: 'Dvanásť automobiliek s malými sériami elektromobilov',
        notes:
          'Špecializovaný segment opisuje viac kritérií naraz: kde sídlia (do 600 km), akí sú veľkí (do 5 000 áut ročne) a ako sa správajú (batériu menia každé dva roky). Dôkazom sú rozhovory s deviatimi z dvanástich.',
      },
    },
    {
      id: 'proposition-custom-plate',
      block: 'valuePropositions',
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
      en: { text: 'First prototype in three weeks' },
      sk: { text: 'Prvý prototyp do troch týždňov' },
    },
    {
      id: 'proposition-small-series',
      block: 'valuePropositions',
      en: { text: 'Series from 200 pieces a year' },
      sk: { text: 'Série už od 200 kusov ročne' },
    },
    {
      id: 'proposition-measurement',
      block: 'valuePropositions',
      en: { text: 'Measurement report with every piece' },
      sk: { text: 'Merací protokol ku každému kusu' },
    },
    {
      id: 'channel-sales-engineers',
      block: 'channels',
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
      en: { text: 'Battery trade fair with sample plates' },
      sk: { text: 'Odborný veľtrh batérií so vzorkami dosiek' },
    },
    {
      id: 'channel-articles',
      block: 'channels',
      en: {
        text: 'Measured results published for designers',
        notes:
          'Serves the stage Attract. Few people read them, but exactly the right ones: designers search by the problem, not by the name of a supplier.',
      },
      sk: {
        text: 'Zverejnené výsledky meraní pre konštruktérov',
        notes:
          'Slúži fáze Prilákanie. Čitateľov je málo, ale sú to tí praví: konštruktér hľadá podľa problému, nie podľa mena dodávateľa.',
      },
    },
    {
      id: 'channel-supplier-portals',
      block: 'channels',
      en: { text: 'Car makers’ supplier portals and tenders' },
      sk: { text: 'Dodávateľské portály a výberové konania automobiliek' },
    },
    {
      id: 'channel-line-deliveries',
      block: 'channels',
      en: { text: 'Deliveries straight to the assembly line' },
      sk: { text: 'Dodávky priamo k montážnej linke' },
    },
    {
      id: 'relationship-joint-design',
      block: 'customerRelationships',
      en: {
        text: 'Joint design days before every project',
        notes: 'Serves Identify needs. Two days at one table replace a questionnaire: in a niche the research is a conversation.',
      },
      sk: {
        text: 'Spoločné navrhovanie pred každým projektom',
        notes:
          'Slúži fáze Identifikácia potrieb. Dva dni pri jednom stole nahradia dotazník: na špecializovanom trhu je prieskumom rozhovor.',
      },
    },
    {
      id: 'relationship-named-engineer',
      block: 'customerRelationships',
      en: {
        text: 'One named engineer for each customer',
        notes:
          'Serves Maintain the relationship. With twelve customers satisfaction is measured by talking: the same five questions every quarter, written down and compared.',
      },
      sk: {
        text: 'Jeden stály inžinier pre každého zákazníka',
        notes:
          'Slúži fáze Udržiavanie vzťahu. Pri dvanástich zákazníkoch sa spokojnosť meria rozhovorom: každý štvrťrok tých istých päť otázok, zapísaných a porovnaných.',
      },
    },
    {
      id: 'relationship-open-costing',
      block: 'customerRelationships',
      en: {
        text: 'Open costing, audits at any time',
        notes:
          'Serves Build trust. With one supplier for a part the buyer takes a risk; openness about price and process makes it smaller.',
      },
      sk: {
        text: 'Otvorená kalkulácia a audit kedykoľvek',
        notes:
          'Slúži fáze Budovanie dôvery. Ak má diel jediného dodávateľa, kupujúci riskuje; otvorenosť o cene a postupe riziko zmenšuje.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      en: {
        text: 'Complaint: answer in 24 hours, cause in five days',
        notes:
          'Serves Resolve complaints. The first answer may be short, but it must come within 24 hours; the report then says how a repeat is prevented.',
      },
      sk: {
        text: 'Sťažnosť: odpoveď do 24 hodín, príčina do piatich dní',
        notes:
          'Slúži fáze Riešenie sťažností. Prvá odpoveď môže byť stručná, no musí prísť do 24 hodín; správa potom uvedie, ako sa chybe nabudúce predíde.',
      },
    },
    {
      id: 'relationship-review',
      block: 'customerRelationships',
      en: {
        text: 'Review and new proposal every six months',
        notes:
          'Serves Personalise the offer, Maintain the relationship, and Renew and expand. A personal offer older than six months no longer fits; here it is renewed before the customer asks.',
      },
      sk: {
        text: 'Hodnotenie a nový návrh každých šesť mesiacov',
        notes:
          'Slúži fázam Personalizácia ponuky, Udržiavanie vzťahu aj Obnovovanie a rozširovanie. Osobná ponuka staršia ako šesť mesiacov už nesedí; tu sa obnoví skôr, než si o ňu zákazník povie.',
      },
    },
    {
      id: 'revenue-pieces',
      block: 'revenueStreams',
      en: { text: 'Price per piece in three-year contracts' },
      sk: { text: 'Cena za kus v trojročných zmluvách' },
    },
    {
      id: 'revenue-tooling',
      block: 'revenueStreams',
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
      en: { text: 'Fixed fee for prototype and tests' },
      sk: { text: 'Pevná cena za prototyp a skúšky' },
    },
    {
      id: 'revenue-spares',
      block: 'revenueStreams',
      en: { text: 'Spare plates for 15 years after the series' },
      sk: { text: 'Náhradné dosky 15 rokov po skončení série' },
    },
    {
      id: 'resource-designers',
      block: 'keyResources',
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
      en: { text: 'Five-axis milling and laser welding' },
      sk: { text: 'Päťosové frézovanie a laserové zváranie' },
    },
    {
      id: 'resource-laboratory',
      block: 'keyResources',
      en: { text: 'Own laboratory for pressure and heat' },
      sk: { text: 'Vlastné laboratórium tlakových a tepelných skúšok' },
    },
    {
      id: 'resource-certificate',
      block: 'keyResources',
      en: { text: 'IATF 16949 quality certificate' },
      sk: { text: 'Certifikát kvality IATF 16949' },
    },
    {
      id: 'activity-design',
      block: 'keyActivities',
      en: { text: 'Design and flow simulation to order' },
      sk: { text: 'Návrh a simulácia prúdenia na zákazku' },
    },
    {
      id: 'activity-prototyping',
      block: 'keyActivities',
      en: { text: 'Prototypes on a line of their own' },
      sk: { text: 'Výroba prototypov na samostatnej linke' },
    },
    {
      id: 'activity-production',
      block: 'keyActivities',
      en: { text: 'Small batches, changeover in 40 minutes' },
      sk: { text: 'Malé dávky, prestavenie linky za 40 minút' },
    },
    {
      id: 'activity-inspection',
      block: 'keyActivities',
      en: { text: 'Leak test of every piece' },
      sk: { text: 'Skúška tesnosti každého kusa' },
    },
    {
      id: 'partner-aluminium',
      block: 'keyPartners',
      en: { text: 'Aluminium works with certified melts' },
      sk: { text: 'Hlinikáreň s osvedčením ku každej tavbe' },
    },
    {
      id: 'partner-toolmaker',
      block: 'keyPartners',
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
      en: { text: 'Technical university for difficult simulations' },
      sk: { text: 'Technická univerzita pre náročné simulácie' },
    },
    {
      id: 'partner-carrier',
      block: 'keyPartners',
      en: { text: 'Carrier that keeps to the hour' },
      sk: { text: 'Dopravca, ktorý dodá na hodinu presne' },
    },
    {
      id: 'cost-engineers',
      block: 'costStructure',
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
      en: { text: 'Leasing and upkeep of machines' },
      sk: { text: 'Lízing a údržba strojov' },
    },
    {
      id: 'cost-aluminium',
      block: 'costStructure',
      en: { text: 'Aluminium at the exchange price' },
      sk: { text: 'Hliník za burzovú cenu' },
    },
    {
      id: 'cost-quality',
      block: 'costStructure',
      en: { text: 'Tests, audits and certification' },
      sk: { text: 'Skúšky, audity a certifikácia' },
    },
    {
      id: 'cost-tools-transport',
      block: 'costStructure',
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
