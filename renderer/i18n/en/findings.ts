/**
 * What the model check says: `finding.<rule>` is the sentence, `findingWhy.<rule>` why it matters, `remedy.*` what clears it.
 * Where one message of a rule cannot say it all, the further ones stand beside it.
 */
export const findings = {
  'finding.segment-without-proposition': '“{card}” is offered nothing.',
  'finding.segment-without-channel': 'No channel reaches “{card}”.',
  'finding.segment-without-relationship': 'Nothing keeps “{card}” as a customer.',
  'finding.segment-without-revenue': '“{card}” pays for nothing.',
  'finding.proposition-without-segment': 'The proposition “{card}” is offered to no segment.',
  'finding.channel-without-segment': 'The channel “{card}” reaches no segment.',
  'finding.relationship-without-segment': 'The relationship “{card}” keeps no segment.',
  'finding.revenue-without-segment': 'No segment pays the revenue “{card}”.',
  'finding.mass-market-many-segments': {
    one: 'The model is a mass market, yet it has {count} segment.',
    other: 'The model is a mass market, yet it has {count} segments.',
  },
  'finding.niche-many-segments': {
    one: 'The model is a niche market, yet it has {count} segment.',
    other: 'The model is a niche market, yet it has {count} segments.',
  },
  'finding.segmented-one-segment': 'The model is a segmented market, yet “{card}” is its only segment.',
  'finding.diversified-one-segment': 'The model is a diversified market, yet “{card}” is its only segment.',
  'finding.multi-sided-one-segment': 'The model is a multi-sided market, yet “{card}” is its only side.',
  'finding.segmented-same-offer': '“{card}” gets exactly the same as “{other}”: propositions, channels and relationships.',
  'finding.diversified-shared-offer': '“{card}” and “{other}” share all their propositions.',
  'finding.segment-without-criteria': 'No segmentation criteria say who belongs to “{card}”.',
  'finding.segment-single-criterion': '“{card}” is defined by a single criterion.',
  'finding.segment-assumption-only': 'What you know of “{card}” rests on assumptions alone.',
  'finding.segment-not-measured': 'The satisfaction of “{card}” has never been measured.',
  'finding.satisfaction-falling': 'The satisfaction of “{card}” is falling: {method} went from {previous} to {latest}.',
  'finding.stage-uncovered': 'Nothing serves “{card}” in the stage “{stage}”.',
  'finding.lifeCycleNotBegun': 'No channel or relationship of “{card}” says which stage of the life cycle it serves.',
  'finding.complaints-unhandled': 'Nothing says how complaints of “{card}” are handled.',
  'finding.complaints-slow': {
    one: 'A complaint waits {count} hour for its first answer at “{card}”.',
    other: 'A complaint waits {count} hours for its first answer at “{card}”.',
  },
  'finding.complaints-one-channel': 'There is only one way to complain at “{card}”: {contact}.',
  'finding.loyalty-missing': '“{card}” earns well, but no loyalty programme rewards it.',
  'finding.personal-offer-stale': {
    one: 'Personal offers at “{card}” have not been refreshed for {count} month, since {day}.',
    other: 'Personal offers at “{card}” have not been refreshed for {count} months, since {day}.',
  },
  'finding.resources-spread-thin':
    '“{card}” earns little and will not grow, yet takes more of the model than “{other}”: {count} linked cards against {most}.',
  'finding.activity-without-proposition': 'No proposition needs the activity “{card}”.',
  'finding.resource-without-proposition': 'No proposition needs the resource “{card}”.',
  'finding.cost-without-cause': 'No activity, resource or partner explains the cost “{card}”.',
  'finding.block-empty': 'The block “{block}” is empty.',
  'finding.block-crowded': {
    one: 'The block “{block}” holds {count} card.',
    other: 'The block “{block}” holds {count} cards.',
  },
  'findingWhy.segment-without-proposition': 'Without an offer that meets a need nobody has a reason to become a customer.',
  'findingWhy.segment-without-channel': 'People buy only what they can hear of, find and get hold of.',
  'findingWhy.segment-without-relationship':
    'Keeping a satisfied customer costs less than winning a new one, and satisfied customers bring others.',
  'findingWhy.segment-without-revenue':
    'A model lives on what its customers pay. If somebody else pays for this segment, as on a platform, silence this.',
  'findingWhy.proposition-without-segment': 'Value is always value for somebody. An offer without a customer only costs.',
  'findingWhy.channel-without-segment': 'A channel is chosen for the people it leads to. Without them it only costs.',
  'findingWhy.relationship-without-segment': 'Care that reaches no customer makes nobody satisfied.',
  'findingWhy.revenue-without-segment': 'All money comes from customers. Revenue that nobody pays is a wish.',
  'findingWhy.mass-market-many-segments':
    'A mass market makes no difference between customers. Either these segments are one, or they need offers of their own.',
  'findingWhy.niche-many-segments':
    'A niche works because everything is made to the measure of one small group. Several groups need several measures.',
  'findingWhy.segmented-one-segment': 'Segmenting means that groups with different needs get different offers.',
  'findingWhy.diversified-one-segment': 'A diversified model spreads its risk over customers who have little in common.',
  'findingWhy.multi-sided-one-segment':
    'Each side comes because the other is there. With one side missing there is nothing to connect.',
  'findingWhy.segmented-same-offer':
    'Segments differ in what they need. Either one of the two is served badly, or the two are one segment.',
  'findingWhy.diversified-shared-offer':
    'Customers with little in common rarely value the same thing. One of them is probably served badly.',
  'findingWhy.segment-without-criteria': 'A segment nobody can recognise can be neither found nor counted nor served.',
  'findingWhy.segment-single-criterion':
    'People of one age or one town still want different things. Criteria that are combined make a segment that can be served in its own way.',
  'findingWhy.segment-assumption-only': 'An assumption is not knowledge. Ask real customers before more is built on it.',
  'findingWhy.segment-not-measured':
    'The satisfied customer is the heart of the model. Those who are never asked leave without a word.',
  'findingWhy.satisfaction-falling': 'Satisfaction falls before sales do. There is still time to ask what has changed.',
  'findingWhy.stage-uncovered': 'A customer meets you in seven stages. Where nobody is there, the relationship breaks.',
  'findingWhy.complaints-unhandled':
    'A complaint is a gift: whoever complains has not left yet and says what to mend. It needs somebody who accepts it.',
  'findingWhy.complaints-slow':
    'After a day of silence anger has grown, and others have heard of it. A quick, kind answer often makes a loyal customer.',
  'findingWhy.complaints-one-channel': 'Whoever finds the only door closed does not complain but leaves. Open several.',
  'findingWhy.loyalty-missing': 'Your best customers are courted by others too. Show them that staying is worth it.',
  'findingWhy.personal-offer-stale':
    'Needs change. Personal offers stay personal only if they are refreshed every three to six months.',
  'findingWhy.resources-spread-thin':
    'Time and money spent here are missing where they bring the most. Give first to the segments that matter most.',
  'findingWhy.activity-without-proposition': 'Work that no offer needs costs money and creates no value. Or a link is missing.',
  'findingWhy.resource-without-proposition': 'What no offer needs ties up money and creates no value. Or a link is missing.',
  'findingWhy.cost-without-cause': 'Only a cost whose cause is known can be lowered without harm to the customer.',
  'findingWhy.block-empty': 'Its question is still open: {question}',
  'findingWhy.block-crowded':
    'More than {most} cards in a block nobody takes in. Join what belongs together, and leave out what decides nothing.',
  'stageWhy.identifyNeeds': 'Whoever does not know what customers need can only guess what to offer them.',
  'stageWhy.attract': 'The first impression decides whether anybody looks a second time.',
  'stageWhy.buildTrust': 'People buy from those they trust: clear prices, steady communication, a guarantee that holds.',
  'stageWhy.personalise': 'An offer that fits a person’s needs is worth more to them than one made for everybody.',
  'stageWhy.maintain': 'Without regular care even satisfied customers drift away, and winning new ones costs more.',
  'stageWhy.resolveComplaints': 'A complaint is a gift: it says what to mend, and a good answer makes a loyal customer.',
  'stageWhy.renewAndExpand': 'Satisfied customers gladly buy again, as long as there is something new for them.',
  'findings.silenced': { one: '{count} silenced', other: '{count} silenced' },
  'remedy.add.customerSegments': 'Add a segment',
  'remedy.add.valuePropositions': 'Add a proposition',
  'remedy.add.channels': 'Add a channel',
  'remedy.add.customerRelationships': 'Add a relationship',
  'remedy.add.revenueStreams': 'Add a revenue stream',
  'remedy.add.keyResources': 'Add a resource',
  'remedy.add.keyActivities': 'Add an activity',
  'remedy.add.keyPartners': 'Add a partner',
  'remedy.add.costStructure': 'Add a cost',
  'remedy.addTo': '{add} for “{card}”',
  'remedy.linkCard': 'Link with a card…',
  'remedy.openField': 'Open “{field}”',
  'remedy.openFieldOf': 'Open “{field}” of “{card}”',
  'remedy.showBlock': 'Go to “{block}”',
  'remedy.setMarketType': 'Change to “{market}”',
} as const;
