import type { Example } from '../example.ts';

export const complaintsGood: Example = {
  name: 'complaints-good',
  marketType: 'segmented',
  en: {
    title: 'Company A: complaints in 24 hours',
    description:
      'A furniture shop on the internet that answers every complaint within 24 hours by e-mail, phone and chat; 95% of the people who complained stay content. Compare it with company B, which sells the same to the same people: look at who may decide, and at what happens to the causes.',
  },
  sk: {
    title: 'Firma A: sťažnosti do 24 hodín',
    description:
      'Internetový predaj nábytku, ktorý na každú sťažnosť odpovie do 24 hodín e-mailom, telefonicky aj cez chat; spokojných odchádza 95 % sťažovateľov. Porovnajte ho s firmou B, ktorá tým istým ľuďom predáva to isté: všimnite si, kto smie rozhodnúť a čo sa stane s príčinami.',
  },
  cards: [
    {
      id: 'segment-families',
      block: 'customerSegments',
      color: 'blue',
      details: {
        evidence: ['survey', 'review', 'behaviourData'],
        segment: {
          size: { count: 24_000 },
          profitability: 4,
          growth: 4,
          measurements: [
            { date: '2026-03-16', method: 'csat', value: 91, source: 'survey' },
            { date: '2026-06-15', method: 'csat', value: 93, source: 'survey' },
            { date: '2026-09-14', method: 'csat', value: 95, source: 'survey' },
          ],
          experience: {
            points: {
              alignNeeds: { done: true },
              convenience: { done: true },
              growLoyalty: { done: true },
              welcomeComplaints: { done: true },
              manageReturns: { done: true },
            },
            trends: { personalisation: { answer: 'yes' }, authenticity: { answer: 'yes' }, ethicalChoice: { answer: 'partly' } },
          },
        },
      },
      en: {
        text: 'Young families furnishing their first home',
        notes:
          'The same segment as in company B, of the same size. What differs is how satisfied it is: 95% here, 80% there, and both figures come from the same question.',
        traits: {
          demographic: 'Two adults between 25 and 39, often with a small child; a home of their own for less than two years',
          behavioural: 'Order a whole room at once, then add something every half year',
        },
        needs: 'A room that can be lived in by the weekend, and somebody to call when a board is scratched.',
        expectedResponse: 'Order the next room here as well, if the first one went well or was put right fast.',
        unit: 'households',
      },
      sk: {
        text: 'Mladé rodiny, ktoré si zariaďujú prvý domov',
        notes:
          'Ten istý segment ako vo firme B, rovnako veľký. Líši sa len jeho spokojnosť: tu 95 %, tam 80 %, a obe čísla sú odpoveďou na tú istú otázku.',
        traits: {
          demographic: 'Dvaja dospelí vo veku 25 až 39 rokov, často s malým dieťaťom; vo vlastnom bývajú menej než dva roky',
          behavioural: 'Objednajú celú izbu naraz a potom každý polrok niečo pridajú',
        },
        needs: 'Izba, v ktorej sa dá od víkendu bývať, a niekto, komu možno zavolať, keď príde poškriabaná doska.',
        expectedResponse: 'Aj ďalšiu izbu si objednajú tu, ak prvá dopadla dobre alebo sa chyba rýchlo napravila.',
        unit: 'domácností',
      },
    },
    {
      id: 'segment-offices',
      block: 'customerSegments',
      color: 'green',
      details: {
        evidence: ['interview', 'behaviourData'],
        segment: {
          size: { count: 1_800 },
          profitability: 4,
          growth: 3,
          measurements: [
            { date: '2026-03-16', method: 'csat', value: 92, source: 'interview' },
            { date: '2026-09-14', method: 'csat', value: 94, source: 'interview' },
          ],
        },
      },
      en: {
        text: 'Small firms furnishing an office',
        traits: {
          demographic: 'Firms with 5 to 30 people, most of them younger than five years',
          behavioural: 'Buy once in three years, on an invoice, and decide within a week',
        },
        needs: 'Desks for Monday morning, one invoice, one person responsible.',
        expectedResponse: 'Recommend us to the firm next door.',
        unit: 'firms',
      },
      sk: {
        text: 'Malé firmy, ktoré si zariaďujú kanceláriu',
        traits: {
          demographic: 'Firmy s 5 až 30 ľuďmi, väčšinou mladšie než päť rokov',
          behavioural: 'Nakupujú raz za tri roky na faktúru a rozhodnú sa do týždňa',
        },
        needs: 'Stoly na pondelok ráno, jedna faktúra a jeden zodpovedný človek.',
        expectedResponse: 'Odporučia nás firme od vedľa.',
        unit: 'firiem',
      },
    },
    {
      id: 'proposition-room',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['convenience', 'price'] } },
      en: { text: 'A whole room delivered within ten days' },
      sk: { text: 'Celá izba dovezená do desiatich dní' },
    },
    {
      id: 'proposition-trial',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['riskReduction', 'convenience'] } },
      en: {
        text: 'Thirty days at home, then we collect it',
        notes:
          'The firm takes over the risk that the customer fears. It can afford to, because complaints tell it early which pieces come back.',
      },
      sk: {
        text: 'Tridsať dní na skúšku, potom odvezieme späť',
        notes:
          'Firma preberá riziko, ktorého sa zákazník obáva. Môže si to dovoliť, lebo zo sťažností včas zistí, ktoré kusy sa vracajú.',
      },
    },
    {
      id: 'proposition-office',
      block: 'valuePropositions',
      details: { proposition: { drivers: ['gettingTheJobDone', 'design'] } },
      en: { text: 'Office drawn and furnished in one week' },
      sk: { text: 'Kancelária navrhnutá a zariadená za týždeň' },
    },
    {
      id: 'channel-shop',
      block: 'channels',
      details: {
        stages: ['attract', 'personalise'],
        touchPoints: ['communication', 'design'],
        channel: { kind: 'webSales', phases: ['awareness', 'evaluation', 'purchase'] },
      },
      en: { text: 'Online shop with photographs from real homes' },
      sk: { text: 'E-shop s fotografiami zo skutočných domovov' },
    },
    {
      id: 'channel-assembly',
      block: 'channels',
      details: {
        stages: ['buildTrust'],
        touchPoints: ['quality', 'support'],
        channel: { kind: 'salesForce', phases: ['delivery', 'afterSales'] },
      },
      en: {
        text: 'Own crews that deliver and assemble',
        notes:
          'Most complaints are born at the door. A crew that may exchange a damaged part on the spot settles one in five before anybody writes.',
      },
      sk: {
        text: 'Vlastné posádky, ktoré dovezú a zmontujú',
        notes:
          'Väčšina sťažností vzniká pri dverách. Posádka, ktorá smie poškodený diel hneď vymeniť, vybaví každú piatu skôr, než ju niekto napíše.',
      },
    },
    {
      id: 'relationship-complaints',
      block: 'customerRelationships',
      details: {
        stages: ['resolveComplaints'],
        touchPoints: ['support', 'communication'],
        relationship: {
          type: 'personalAssistance',
          complaints: { firstResponseHours: 24, contacts: ['email', 'phone', 'chat'], satisfactionAfter: 95 },
        },
      },
      en: {
        text: 'Complaint: first answer within 24 hours',
        notes:
          'Three ways to complain, an answer the next day, a solution or compensation. Of 100 people who complained 95 are content afterwards: a complaint is a gift, and here it is unwrapped in time.',
      },
      sk: {
        text: 'Sťažnosť: prvá odpoveď do 24 hodín',
        notes:
          'Tri cesty, ako sa sťažovať, odpoveď na druhý deň, riešenie alebo odškodnenie. Zo 100 sťažovateľov je napokon spokojných 95: sťažnosť je dar a tu ho rozbalia včas.',
      },
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
        text: 'Two questions before the order, survey after',
        notes:
          'The survey goes to everybody, not only to those who complained. Otherwise nobody learns about people who say nothing and leave.',
      },
      sk: {
        text: 'Dve otázky pred objednávkou, prieskum po nej',
        notes:
          'Prieskum dostane každý, nielen ten, kto sa sťažoval. Inak sa nikto nedozvie o ľuďoch, ktorí nič nepovedia a odídu.',
      },
    },
    {
      id: 'relationship-club',
      block: 'customerRelationships',
      details: {
        stages: ['personalise', 'renewAndExpand'],
        touchPoints: ['communication', 'quality'],
        relationship: { type: 'community', loyalty: { programme: 'membership', reward: 'nonFinancial' } },
      },
      en: { text: 'Club: new collections first, offers every quarter' },
      sk: { text: 'Klub: novinky skôr, ponuky každý štvrťrok' },
    },
    {
      id: 'revenue-rooms',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'listPrice' } },
      en: { text: 'Furniture for homes, €640 an order' },
      sk: { text: 'Nábytok do bytu, 640 € za objednávku' },
    },
    {
      id: 'revenue-offices',
      block: 'revenueStreams',
      details: { revenue: { type: 'assetSale', pricing: 'volumeDependent' } },
      en: { text: 'Offices on invoice, €3,900 on average' },
      sk: { text: 'Kancelárie na faktúru, v priemere 3 900 €' },
    },
    {
      id: 'resource-care-team',
      block: 'keyResources',
      details: { resource: { type: 'human' } },
      en: {
        text: 'Fourteen people who may decide up to €100',
        notes:
          'Speed does not come from hurry but from trust: whoever answers may also settle. In company B every compensation waits for a manager.',
      },
      sk: {
        text: 'Štrnásť ľudí s právom rozhodnúť do 100 €',
        notes:
          'Rýchlosť nevzniká z náhlenia, ale z dôvery: kto odpovedá, smie aj vyriešiť. Vo firme B čaká každé odškodnenie na vedúceho.',
      },
    },
    {
      id: 'resource-record',
      block: 'keyResources',
      details: { resource: { type: 'intellectual' } },
      en: { text: 'Record of every complaint and its cause' },
      sk: { text: 'Záznam o každej sťažnosti a jej príčine' },
    },
    {
      id: 'activity-care',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: { text: 'Answering and settling every day of the year' },
      sk: { text: 'Odpovedanie a riešenie každý deň v roku' },
    },
    {
      id: 'activity-causes',
      block: 'keyActivities',
      details: { activity: { type: 'problemSolving' } },
      en: {
        text: 'Removing the five most frequent causes monthly',
        notes:
          'The step most firms leave out. Without it the same complaint is settled a hundred times; with it complaints fell from 6% of orders to 3.5% in a year.',
      },
      sk: {
        text: 'Odstránenie piatich najčastejších príčin každý mesiac',
        notes:
          'Krok, ktorý väčšina firiem vynechá. Bez neho sa tá istá sťažnosť vybaví stokrát; s ním ich za rok ubudlo zo 6 % objednávok na 3,5 %.',
      },
    },
    {
      id: 'activity-delivery',
      block: 'keyActivities',
      details: { activity: { type: 'production' } },
      en: { text: 'Planning deliveries to the half hour' },
      sk: { text: 'Plánovanie dovozu s presnosťou na polhodinu' },
    },
    {
      id: 'partner-makers',
      block: 'keyPartners',
      details: { partner: { motives: ['economyOfScale', 'acquisition'] } },
      en: { text: 'Four furniture makers that send spare parts' },
      sk: { text: 'Štyria výrobcovia, ktorí posielajú náhradné diely' },
    },
    {
      id: 'partner-workshop',
      block: 'keyPartners',
      details: { partner: { motives: ['acquisition'] } },
      en: { text: 'Joiner who mends returned pieces' },
      sk: { text: 'Stolár, ktorý opravuje vrátené kusy' },
    },
    {
      id: 'cost-furniture',
      block: 'costStructure',
      details: { cost: { types: ['variable', 'economyOfScale'] } },
      en: { text: 'Furniture bought in, 58% of sales' },
      sk: { text: 'Nakúpený nábytok, 58 % tržieb' },
    },
    {
      id: 'cost-crews',
      block: 'costStructure',
      details: { cost: { types: ['variable'] } },
      en: { text: 'Crews, vans and returned pieces' },
      sk: { text: 'Posádky, dodávky a vrátené kusy' },
    },
    {
      id: 'cost-care',
      block: 'costStructure',
      details: { cost: { types: ['fixed', 'variable'] } },
      en: {
        text: 'Customer care and compensation, 2.1% of sales',
        notes:
          'Company B spends 1.3%. The difference of 0.8% is what good complaint handling costs; one family that comes back for a second room pays it for thirty others.',
      },
      sk: {
        text: 'Starostlivosť a odškodnenie, 2,1 % tržieb',
        notes:
          'Firma B vydáva 1,3 %. Rozdiel 0,8 % je cena dobrého riešenia sťažností; jedna rodina, ktorá sa vráti po druhú izbu, ju zaplatí za tridsať ďalších.',
      },
    },
  ],
  links: [
    [
      'segment-families',
      [
        'proposition-room',
        'proposition-trial',
        'channel-shop',
        'channel-assembly',
        'relationship-complaints',
        'relationship-survey',
        'relationship-club',
        'revenue-rooms',
      ],
    ],
    [
      'segment-offices',
      [
        'proposition-office',
        'proposition-trial',
        'channel-shop',
        'channel-assembly',
        'relationship-complaints',
        'relationship-survey',
        'relationship-club',
        'revenue-offices',
      ],
    ],
    ['proposition-room', ['activity-delivery', 'activity-causes', 'resource-record']],
    ['proposition-trial', ['activity-care', 'activity-causes', 'resource-care-team', 'resource-record']],
    ['proposition-office', ['activity-delivery', 'activity-care', 'resource-care-team']],
    ['activity-care', ['cost-care']],
    ['activity-causes', ['partner-makers', 'partner-workshop', 'cost-care']],
    ['activity-delivery', ['partner-makers', 'cost-crews']],
    ['resource-care-team', ['cost-care']],
    ['resource-record', ['partner-makers', 'cost-care']],
    ['partner-makers', ['cost-furniture']],
    ['partner-workshop', ['cost-crews']],
  ],
};
