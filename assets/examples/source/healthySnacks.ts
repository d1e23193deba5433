import type { Example } from '../example.ts';

export const healthySnacks: Example = {
  name: 'healthy-snacks',
  marketType: 'niche',
  en: {
    title: 'Healthy snacks for busy professionals',
    description:
      'A narrow segment found by market research: a survey, interviews, reviews, social media and behaviour data, each with its own answer. Each card on the customer’s side says how we know it, so that you can tell a finding from a wish.',
  },
  sk: {
    title: 'Zdravé olovranty pre zaneprázdnených',
    description:
      'Úzky segment, ktorý našiel prieskum trhu: dotazník, rozhovory, recenzie, sociálne siete a údaje o správaní, každý s vlastnou odpoveďou. Každá karta na strane zákazníka hovorí, odkiaľ to vieme, takže zistenie odlíšite od želania.',
  },
  cards: [
    {
      id: 'segment-professionals',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['survey', 'interview', 'review', 'socialMedia', 'behaviourData'],
        segment: {
          size: { count: 11_000 },
          profitability: 4,
          growth: 5,
          measurements: [
            { date: '2026-04-27', method: 'nps', value: 39, source: 'survey' },
            { date: '2026-07-27', method: 'nps', value: 45, source: 'survey' },
            { date: '2026-10-26', method: 'nps', value: 51, source: 'survey' },
          ],
        },
      },
      en: {
        text: 'Busy professionals who skip lunch twice a week',
        notes:
          'The first idea was everybody who eats healthily: 400,000 people, no answer in common. Five sources cut it down to those for whom time, not diet, is the trouble; large enough to matter, focused enough to be served.',
        traits: {
          demographic: 'Aged 28 to 45, university education, income above the average',
          geographic: 'Offices in the two largest cities, within 40 minutes of our kitchen',
          psychographic: 'Want to eat well but refuse to make a philosophy of it',
          behavioural: 'Skip lunch at least twice a week and eat at the keyboard at four in the afternoon',
        },
        needs: 'Something decent within reach of the hand at four o’clock, without deciding and without washing up.',
        expectedResponse: 'Of 100 people who try a box, 35 take a subscription within a month; half of them bring a colleague.',
        unit: 'people',
      },
      sk: {
        text: 'Zaneprázdnení ľudia, ktorí dvakrát týždenne vynechajú obed',
        notes:
          'Prvý nápad znel: všetci, ktorí jedia zdravo. To je 400 000 ľudí bez spoločnej odpovede. Päť zdrojov ich zúžilo na tých, ktorých netrápi strava, ale čas; segment je dosť veľký, aby na ňom záležalo, a dosť úzky, aby sa dal obslúžiť.',
        traits: {
          demographic: 'Vek 28 až 45 rokov, vysokoškolské vzdelanie, nadpriemerný príjem',
          geographic: 'Kancelárie v dvoch najväčších mestách, do 40 minút od našej kuchyne',
          psychographic: 'Chcú jesť dobre, no nerobia z toho filozofiu',
          behavioural: 'Aspoň dvakrát týždenne vynechajú obed a o štvrtej popoludní jedia pri klávesnici',
        },
        needs: 'O štvrtej mať po ruke niečo poriadne, bez rozhodovania a bez umývania riadu.',
        expectedResponse:
          'Zo 100 ľudí, ktorí škatuľku vyskúšajú, si ju 35 do mesiaca predplatí; polovica z nich privedie kolegu.',
        unit: 'ľudí',
      },
    },
    {
      id: 'proposition-box',
      block: 'valuePropositions',
      details: { evidence: ['survey', 'behaviourData'], proposition: { drivers: ['convenience', 'gettingTheJobDone'] } },
      en: {
        text: 'Five snacks for five afternoons, on the desk Monday',
        notes:
          'Survey: 412 answers, 68% want not to decide. Behaviour data agreed: in the trial, orders rose by half once the menu shrank from 24 kinds to five.',
      },
      sk: {
        text: 'Päť olovrantov na päť popoludní, v pondelok na stole',
        notes:
          'Dotazník: 412 odpovedí, 68 % nechce rozhodovať. Údaje o správaní to potvrdili: keď sa ponuka v skúške zúžila z 24 druhov na päť, objednávok bolo o polovicu viac.',
      },
    },
    {
      id: 'proposition-energy',
      block: 'valuePropositions',
      details: { evidence: ['interview'], proposition: { drivers: ['performance', 'riskReduction'] } },
      en: {
        text: 'Under 250 calories, no slump after an hour',
        notes:
          'Interviews: eighteen conversations, and the word health came up in four. Sleepiness at the five o’clock meeting came up in fifteen; that is what the offer now promises to prevent.',
      },
      sk: {
        text: 'Do 250 kalórií a bez únavy o hodinu',
        notes:
          'Rozhovory: z osemnástich zaznelo slovo zdravie v štyroch. Ospalosť na porade o piatej zaznela v pätnástich; práve jej ponuka sľubuje predísť.',
      },
    },
    {
      id: 'proposition-no-mess',
      block: 'valuePropositions',
      details: { evidence: ['review'], proposition: { drivers: ['design', 'convenience'] } },
      en: {
        text: 'Eaten with one hand, no crumbs, no smell',
        notes:
          'Reviews of rival bars: of 530 we read, one in four complains of crumbs in the keyboard. Other people’s reviews are the cheapest research there is.',
      },
      sk: {
        text: 'Zje sa jednou rukou, bez omrviniek a bez pachu',
        notes:
          'Recenzie konkurenčných tyčiniek: z 530 prečítaných sa každá štvrtá sťažuje na omrvinky v klávesnici. Cudzie recenzie sú najlacnejší prieskum, aký existuje.',
      },
    },
    {
      id: 'channel-offices',
      block: 'channels',
      details: {
        evidence: ['behaviourData'],
        stages: ['attract', 'identifyNeeds'],
        touchPoints: ['quality', 'communication'],
        channel: { kind: 'salesForce', phases: ['awareness', 'evaluation'] },
      },
      en: { text: 'Tasting at four o’clock in office kitchens' },
      sk: { text: 'Ochutnávka o štvrtej v kancelárskych kuchynkách' },
    },
    {
      id: 'channel-posts',
      block: 'channels',
      details: {
        evidence: ['socialMedia'],
        stages: ['attract', 'buildTrust'],
        touchPoints: ['communication'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation'] },
      },
      en: {
        text: 'Pictures of real desks on social media',
        notes:
          'Social media: 1,900 public posts with a lunch at the desk, most of them on Tuesday and Thursday. Those are now the days when ours appear.',
      },
      sk: {
        text: 'Fotografie skutočných stolov na sociálnych sieťach',
        notes:
          'Sociálne siete: 1 900 verejných príspevkov s obedom pri stole, najviac v utorok a vo štvrtok. V tie dni teraz uverejňujeme aj my.',
      },
    },
    {
      id: 'channel-shop',
      block: 'channels',
      details: {
        evidence: ['behaviourData'],
        stages: ['personalise'],
        touchPoints: ['design'],
        channel: { kind: 'webSales', phases: ['purchase', 'afterSales'] },
      },
      en: { text: 'Order in one minute, changes until Friday noon' },
      sk: { text: 'Objednávka za minútu, zmeny do piatku poludnia' },
    },
    {
      id: 'channel-couriers',
      block: 'channels',
      details: {
        evidence: ['interview'],
        touchPoints: ['quality'],
        stages: ['maintain'],
        channel: { kind: 'salesForce', phases: ['delivery'] },
      },
      en: { text: 'Bicycle courier to the reception by nine' },
      sk: { text: 'Kuriér na bicykli, do deviatej na recepcii' },
    },
    {
      id: 'relationship-taste-profile',
      block: 'customerRelationships',
      details: {
        evidence: ['behaviourData', 'survey'],
        stages: ['identifyNeeds', 'personalise', 'maintain'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'automatedService', loyalty: { programme: 'personalDiscounts', reward: 'financial' } },
      },
      en: {
        text: 'Taste profile, corrected by what comes back',
        notes:
          'A thumb up or down for each snack, and the box follows. Every quarter the whole profile is asked again, because tastes move with the seasons.',
      },
      sk: {
        text: 'Chuťový profil opravovaný podľa toho, čo sa vráti',
        notes:
          'Palec hore alebo dole pri každom olovrante a škatuľka sa prispôsobí. Každý štvrťrok sa profil zisťuje odznova, lebo chute sa menia s ročným obdobím.',
      },
    },
    {
      id: 'relationship-colleagues',
      block: 'customerRelationships',
      details: {
        evidence: ['assumption'],
        stages: ['renewAndExpand'],
        touchPoints: ['communication'],
        relationship: { type: 'community', loyalty: { programme: 'referral', reward: 'nonFinancial' } },
      },
      en: {
        text: 'A colleague’s first box as a gift',
        notes:
          'Still an assumption: that a gift works better than a discount rests on one office only. It is marked as such, with a test planned in ten offices until March.',
      },
      sk: {
        text: 'Prvá škatuľka pre kolegu ako darček',
        notes:
          'Zatiaľ predpoklad: že darček účinkuje lepšie než zľava, vieme len z jednej kancelárie. Karta je tak označená a do marca nás čaká skúška v desiatich.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        evidence: ['review', 'survey'],
        stages: ['resolveComplaints', 'buildTrust'],
        touchPoints: ['support'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 2, contacts: ['chat', 'email', 'phone'], satisfactionAfter: 97 },
        },
      },
      en: { text: 'Answer in two hours, next box free' },
      sk: { text: 'Odpoveď do dvoch hodín a ďalšia škatuľka zadarmo' },
    },
    {
      id: 'revenue-subscription',
      block: 'revenueStreams',
      details: { evidence: ['survey', 'behaviourData'], revenue: { type: 'subscription', pricing: 'listPrice' } },
      en: { text: 'Box of five by subscription, €16.90 a week' },
      sk: { text: 'Škatuľka piatich olovrantov v predplatnom, 16,90 € týždenne' },
    },
    {
      id: 'revenue-offices',
      block: 'revenueStreams',
      details: { evidence: ['interview'], revenue: { type: 'subscription', pricing: 'volumeDependent' } },
      en: { text: 'Boxes paid by employers, from 20 people' },
      sk: { text: 'Škatuľky platené zamestnávateľom, od 20 ľudí' },
    },
    {
      id: 'resource-kitchen',
      block: 'keyResources',
      details: { resource: { type: 'physical' } },
      en: { text: 'Kitchen for 3,000 boxes a week' },
      sk: { text: 'Kuchyňa s kapacitou 3 000 škatuliek týždenne' },
    },
    {
      id: 'resource-recipes',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Forty recipes and all research answers' },
      sk: { text: 'Štyridsať receptov a všetky odpovede z prieskumu' },
    },
    {
      id: 'activity-cooking',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Cooking and packing on Sunday' },
      sk: { text: 'Nedeľné varenie a balenie' },
    },
    {
      id: 'activity-research',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Six interviews and one survey every month' },
      sk: { text: 'Šesť rozhovorov a jeden dotazník mesačne' },
    },
    {
      id: 'partner-farmers',
      block: 'keyPartners',
      details: { partner: { motives: ['riskReduction', 'acquisition'] } },
      en: { text: 'Three farms with nuts, fruit and oats' },
      sk: { text: 'Tri farmy s orechmi, ovocím a ovsom' },
    },
    {
      id: 'partner-couriers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale'] } },
      en: { text: 'Courier cooperative on bicycles' },
      sk: { text: 'Družstvo kuriérov na bicykloch' },
    },
    {
      id: 'cost-ingredients',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Ingredients and boxes, €5.20 apiece' },
      sk: { text: 'Suroviny a obal, 5,20 € na škatuľku' },
    },
    {
      id: 'cost-kitchen',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: { text: 'Kitchen and seven people’s wages' },
      sk: { text: 'Kuchyňa a mzdy siedmich ľudí' },
    },
    {
      id: 'cost-research',
      block: 'costStructure',
      details: { cost: { types: ['fixed'] } },
      en: {
        text: 'Research, €900 a month',
        notes:
          'Less than one misprinted leaflet. A founder who saves here pays later, with a kitchen full of snacks nobody asked for.',
      },
      sk: {
        text: 'Prieskum za 900 € mesačne',
        notes:
          'Menej než jeden nepodarený leták. Kto tu na začiatku ušetrí, zaplatí neskôr kuchyňou plnou olovrantov, ktoré nikto nechcel.',
      },
    },
    {
      id: 'cost-delivery',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Couriers, €1.40 an address' },
      sk: { text: 'Kuriéri, 1,40 € na adresu' },
    },
  ],
  links: [
    [
      'segment-professionals',
      [
        'proposition-box',
        'proposition-energy',
        'proposition-no-mess',
        'channel-offices',
        'channel-posts',
        'channel-shop',
        'channel-couriers',
        'relationship-taste-profile',
        'relationship-colleagues',
        'relationship-complaints',
        'revenue-subscription',
        'revenue-offices',
      ],
    ],
    ['proposition-box', ['activity-cooking', 'activity-research', 'resource-kitchen']],
    ['proposition-energy', ['activity-research', 'resource-recipes']],
    ['proposition-no-mess', ['activity-research', 'resource-recipes']],
    ['activity-cooking', ['partner-farmers', 'partner-couriers', 'cost-kitchen']],
    ['activity-research', ['cost-research']],
    ['resource-kitchen', ['partner-farmers', 'cost-kitchen']],
    ['resource-recipes', ['cost-research']],
    ['partner-farmers', ['cost-ingredients']],
    ['partner-couriers', ['cost-delivery']],
  ],
};
