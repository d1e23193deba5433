import type { Example } from '../example.ts';

export const coffeeHouses: Example = {
  name: 'coffee-houses',
  marketType: 'segmented',
  en: {
    title: 'Coffee houses in three places',
    description:
      'Customers told apart by geography: an office quarter, a university town and a mountain resort. The cup is the same everywhere; place decides when people come, how long they stay and what they eat with it.',
  },
  sk: {
    title: 'Kaviarne na troch miestach',
    description:
      'Zákazníci rozdelení podľa geografie: štvrť kancelárií, univerzitné mesto a horské stredisko. Šálka je všade rovnaká; kedy ľudia prídu, ako dlho ostanú a čo si k nej dajú, o tom rozhoduje miesto.',
  },
  cards: [
    {
      id: 'segment-offices',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['behaviourData', 'survey'],
        segment: {
          size: { count: 6_400 },
          profitability: 4,
          growth: 3,
          measurements: [
            { date: '2026-02-09', method: 'ces', value: 5.6, source: 'survey' },
            { date: '2026-05-11', method: 'ces', value: 6, source: 'survey' },
            { date: '2026-10-12', method: 'ces', value: 6.3, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'People working in the office quarter',
        notes:
          'A place is a criterion only when it changes behaviour. Here it does: 70% of the day’s sales fall between half past seven and nine, and nobody wants to wait.',
        traits: {
          geographic: 'Work within 500 m of the café, in the office quarter of the capital',
          behavioural: 'Come on weekdays before nine, take the coffee with them, four times a week',
        },
        needs: 'Good coffee on the way, without losing the lift.',
        expectedResponse: 'Order ahead every morning and bring colleagues.',
        unit: 'people',
      },
      sk: {
        text: 'Ľudia, ktorí pracujú vo štvrti kancelárií',
        notes:
          'Miesto je kritériom len vtedy, keď mení správanie. Tu ho mení: 70 % dennej tržby pripadá na čas medzi pol ôsmou a deviatou a nikto nechce čakať.',
        traits: {
          geographic: 'Pracujú do 500 m od kaviarne, vo štvrti kancelárií hlavného mesta',
          behavioural: 'Chodia v pracovné dni pred deviatou, štyrikrát do týždňa, a kávu si berú so sebou',
        },
        needs: 'Dobrá káva cestou, skôr než odíde výťah.',
        expectedResponse: 'Každé ráno si objednajú vopred a privedú kolegov.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-students',
      block: 'customerSegments',
      color: 'amber',
      details: {
        evidence: ['interview', 'socialMedia'],
        segment: {
          size: { count: 9_000 },
          profitability: 2,
          growth: 4,
          measurements: [
            { date: '2026-03-04', method: 'csat', value: 86, source: 'survey' },
            { date: '2026-10-14', method: 'csat', value: 90, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Students in the university town',
        notes:
          'Two criteria at once: place (ten minutes on foot) and age with a thin purse. The second one explains why a monthly pass sells here and nowhere else.',
        traits: {
          geographic: 'Live or study within ten minutes’ walk, from September to June',
          demographic: 'Aged 19 to 26, little money',
        },
        needs: 'A warm table, a socket and quiet until late.',
        expectedResponse: 'Stay three hours, come back tomorrow, tell the whole dormitory.',
        unit: 'people',
      },
      sk: {
        text: 'Študenti v univerzitnom meste',
        notes:
          'Dve kritériá naraz: miesto (desať minút pešo) a vek s tenkou peňaženkou. Práve to druhé vysvetľuje, prečo sa mesačná permanentka predáva tu a nikde inde.',
        traits: {
          geographic: 'Bývajú alebo študujú do desiatich minút pešo, od septembra do júna',
          demographic: 'Od 19 do 26 rokov, málo peňazí',
        },
        needs: 'Teplý stôl, zásuvka a ticho do neskorého večera.',
        expectedResponse: 'Ostanú tri hodiny, zajtra prídu zas a povedia to celému internátu.',
        unit: 'ľudí',
      },
    },
    {
      id: 'segment-hikers',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['review', 'behaviourData'],
        segment: {
          size: { count: 31_000 },
          profitability: 4,
          growth: 3,
          measurements: [
            { date: '2026-03-30', method: 'nps', value: 38, source: 'review' },
            { date: '2026-08-31', method: 'nps', value: 44, source: 'review' },
          ],
        },
      },
      en: {
        text: 'Hikers and skiers in the mountain resort',
        notes:
          'Most come once a year, so here loyalty means a review and a recommendation. A card with ten stamps, which works in the office quarter, would stay half empty.',
        traits: {
          geographic: 'Visitors of one valley, half of them from abroad, from two seasons',
          psychographic: 'On a free day they look for a taste of the place, not for speed',
        },
        needs: 'Warm up, sit down, eat something from here.',
        expectedResponse: 'Write a review with a photograph.',
        unit: 'visitors a year',
      },
      sk: {
        text: 'Turisti a lyžiari v horskom stredisku',
        notes:
          'Väčšina príde raz do roka, vernosť tu preto znamená recenziu a odporúčanie. Kartička na desať pečiatok, ktorá funguje pri kanceláriách, by ostala poloprázdna.',
        traits: {
          geographic: 'Návštevníci jednej doliny v dvoch sezónach, polovica zo zahraničia',
          psychographic: 'Vo voľný deň hľadajú chuť miesta, nie rýchlosť',
        },
        needs: 'Zohriať sa, posedieť si a zjesť niečo tunajšie.',
        expectedResponse: 'Napíšu recenziu s fotografiou.',
        unit: 'návštevníkov ročne',
      },
    },
    {
      id: 'proposition-three-minutes',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'performance'] } },
      en: { text: 'Coffee ordered ahead, ready in three minutes' },
      sk: { text: 'Káva objednaná vopred, hotová do troch minút' },
    },
    {
      id: 'proposition-quiet-table',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['accessibility', 'price'] } },
      en: { text: 'Quiet table with a socket until ten' },
      sk: { text: 'Tichý stôl so zásuvkou do desiatej večer' },
    },
    {
      id: 'proposition-local-food',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['newness', 'design'] } },
      en: { text: 'Soup and cake from the valley’s own recipes' },
      sk: { text: 'Polievka a koláč podľa receptov z doliny' },
    },
    {
      id: 'channel-cafes',
      block: 'channels',
      details: {
        stages: ['attract', 'buildTrust'],
        touchPoints: ['design', 'quality'],
        channel: { kind: 'ownStores', phases: ['awareness', 'purchase', 'delivery'] },
      },
      en: {
        text: 'Café with an open bar in each place',
        notes:
          'Guests see who makes the coffee, from which beans and for how much. A glass wall builds more trust than a slogan about quality.',
      },
      sk: {
        text: 'Kaviareň s otvoreným barom na každom mieste',
        notes: 'Hosť vidí, kto kávu varí, z akých zŕn a za koľko. Presklená stena vzbudí viac dôvery než heslo o kvalite.',
      },
    },
    {
      id: 'channel-app',
      block: 'channels',
      details: {
        stages: ['personalise', 'maintain'],
        touchPoints: ['communication', 'support'],
        channel: { kind: 'webSales', phases: ['purchase', 'afterSales'] },
      },
      en: { text: 'App that remembers the usual order' },
      sk: { text: 'Aplikácia, ktorá si pamätá obvyklú objednávku' },
    },
    {
      id: 'channel-guest-houses',
      block: 'channels',
      details: {
        stages: ['attract', 'personalise'],
        touchPoints: ['communication'],
        channel: { kind: 'partnerStores', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Tips at guest houses, by weather and season',
        notes:
          'A channel for one place only. The tip changes with the season and the weather, which is all the personal offer a guest for one day needs.',
      },
      sk: {
        text: 'Tipy v penziónoch podľa počasia a sezóny',
        notes: 'Kanál pre jediné miesto. Tip sa mení podľa sezóny a počasia a viac osobnej ponuky hosť na jeden deň nepotrebuje.',
      },
    },
    {
      id: 'relationship-stamps',
      block: 'customerRelationships',
      details: {
        stages: ['renewAndExpand'],
        touchPoints: ['quality'],
        relationship: { type: 'personalAssistance', loyalty: { programme: 'points', reward: 'financial' } },
      },
      en: { text: 'Ten coffees, the eleventh free' },
      sk: { text: 'Desať káv, jedenásta zadarmo' },
    },
    {
      id: 'relationship-postcards',
      block: 'customerRelationships',
      details: {
        stages: ['maintain', 'renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'community', loyalty: { programme: 'referral', reward: 'nonFinancial' } },
      },
      en: { text: 'Free cake for a friend’s recommendation' },
      sk: { text: 'Koláč za odporúčanie od priateľa' },
    },
    {
      id: 'relationship-menu-vote',
      block: 'customerRelationships',
      details: { stages: ['identifyNeeds'], touchPoints: ['communication'], relationship: { type: 'coCreation' } },
      en: {
        text: 'Guests vote on the menu every season',
        notes:
          'Each place votes for itself. Last winter the students chose porridge and the valley chose sauerkraut soup: market research that costs one sheet of paper.',
      },
      sk: {
        text: 'Hostia každú sezónu hlasujú o ponuke',
        notes:
          'Každé miesto hlasuje samo za seba. Minulú zimu si študenti vybrali ovsenú kašu a dolina kapustnicu: prieskum trhu za jeden hárok papiera.',
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
          complaints: { firstResponseHours: 12, contacts: ['inPerson', 'social', 'email'], satisfactionAfter: 94 },
        },
      },
      en: {
        text: 'Wrong cup replaced at once, reviews answered daily',
        notes:
          'At the counter a complaint takes one minute and a new cup. On the internet it must not wait longer than till the evening, because the next guests read it at breakfast.',
      },
      sk: {
        text: 'Zlá káva sa hneď vymení, na recenzie denne odpovieme',
        notes:
          'Pri pulte vybaví sťažnosť jedna minúta a nová šálka. Na internete nesmie čakať dlhšie než do večera, lebo ďalší hostia ju čítajú pri raňajkách.',
      },
    },
    {
      id: 'revenue-cups',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Coffee to take away, €2.90 a cup' },
      sk: { text: 'Káva so sebou, 2,90 € za šálku' },
    },
    {
      id: 'revenue-study-pass',
      block: 'revenueStreams',
      details: { revenue: { type: 'subscription', pricing: 'segmentDependent' } },
      en: {
        text: 'Study pass with filter coffee, €29 a month',
        notes: 'A price for one segment: it fills the tables between ten and four, when the office quarter sits at its desks.',
      },
      sk: {
        text: 'Študijná permanentka s filtrovanou kávou, 29 € mesačne',
        notes: 'Cena pre jeden segment: zaplní stoly medzi desiatou a štvrtou, keď kancelárie sedia pri počítačoch.',
      },
    },
    {
      id: 'revenue-meals',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Soups and cakes, €9.40 a visit' },
      sk: { text: 'Polievky a koláče, 9,40 € za návštevu' },
    },
    {
      id: 'resource-places',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: {
        text: 'Three leases where the footfall is right',
        notes: 'With a geographic criterion the address is a key resource: it cannot be bought later, only rented in time.',
      },
      sk: {
        text: 'Tri nájmy tam, kde chodia tí správni ľudia',
        notes: 'Pri geografickom kritériu je adresa kľúčovým zdrojom: neskôr sa nedá kúpiť, iba včas prenajať.',
      },
    },
    {
      id: 'resource-baristas',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: { text: 'Twenty-two baristas who know their guests' },
      sk: { text: 'Dvadsaťdva baristov, ktorí poznajú svojich hostí' },
    },
    {
      id: 'activity-brewing',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Brewing, with shifts planned by the hour' },
      sk: { text: 'Príprava kávy so zmenami podľa špičiek' },
    },
    {
      id: 'activity-menus',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Cooking to the taste of each place' },
      sk: { text: 'Varenie podľa chuti každého miesta' },
    },
    {
      id: 'partner-roastery',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition', 'riskReduction'] } },
      en: { text: 'Roastery 30 km away, roasting twice a week' },
      sk: { text: 'Pražiareň vzdialená 30 km, praží dvakrát týždenne' },
    },
    {
      id: 'partner-farms',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Farms and bakers of the valley' },
      sk: { text: 'Farmári a pekári z doliny' },
    },
    {
      id: 'cost-rents',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Rents, 19% of sales' },
      sk: { text: 'Nájomné, 19 % tržieb' },
    },
    {
      id: 'cost-wages',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: { text: 'Wages and training of baristas' },
      sk: { text: 'Mzdy a školenie baristov' },
    },
    {
      id: 'cost-ingredients',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Beans, milk and ingredients' },
      sk: { text: 'Káva, mlieko a suroviny' },
    },
  ],
  links: [
    [
      'segment-offices',
      [
        'proposition-three-minutes',
        'channel-cafes',
        'channel-app',
        'relationship-stamps',
        'relationship-menu-vote',
        'relationship-complaints',
        'revenue-cups',
      ],
    ],
    [
      'segment-students',
      [
        'proposition-quiet-table',
        'channel-cafes',
        'channel-app',
        'relationship-stamps',
        'relationship-menu-vote',
        'relationship-complaints',
        'revenue-study-pass',
      ],
    ],
    [
      'segment-hikers',
      [
        'proposition-local-food',
        'channel-cafes',
        'channel-guest-houses',
        'relationship-postcards',
        'relationship-menu-vote',
        'relationship-complaints',
        'revenue-meals',
      ],
    ],
    ['proposition-three-minutes', ['activity-brewing', 'resource-places', 'resource-baristas']],
    ['proposition-quiet-table', ['activity-brewing', 'resource-places']],
    ['proposition-local-food', ['activity-menus', 'resource-places', 'resource-baristas']],
    ['activity-brewing', ['partner-roastery', 'cost-wages', 'cost-ingredients']],
    ['activity-menus', ['partner-farms', 'cost-ingredients']],
    ['resource-places', ['cost-rents']],
    ['resource-baristas', ['partner-roastery', 'cost-wages']],
    ['partner-roastery', ['cost-ingredients']],
    ['partner-farms', ['cost-ingredients']],
  ],
};
