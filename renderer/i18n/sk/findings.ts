import type { findings as english } from '../en/findings.ts';
import type { SlovakOf } from '../message.ts';

/** Názvy kariet sa nedajú skloňovať: stoja v úvodzovkách za slovom, ktoré za ne skloňuje vetu (segmentu „Rodiny“). */
export const findings: SlovakOf<typeof english> = {
  'finding.segment-without-proposition': 'Segment „{card}“ nedostáva žiadnu ponuku.',
  'finding.segment-without-channel': 'K segmentu „{card}“ nevedie žiadny kanál.',
  'finding.segment-without-relationship': 'So segmentom „{card}“ nikto neudržiava vzťah.',
  'finding.segment-without-revenue': 'Segment „{card}“ za nič neplatí.',
  'finding.proposition-without-segment': 'Ponuka „{card}“ nie je určená žiadnemu segmentu.',
  'finding.channel-without-segment': 'Kanál „{card}“ nevedie k žiadnemu segmentu.',
  'finding.relationship-without-segment': 'Vzťah „{card}“ sa netýka žiadneho segmentu.',
  'finding.revenue-without-segment': 'Príjem „{card}“ neplatí žiadny segment.',
  'finding.mass-market-many-segments': {
    one: 'Model má masový trh, ale je v ňom {count} segment.',
    few: 'Model má masový trh, ale sú v ňom {count} segmenty.',
    many: 'Model má masový trh, ale je v ňom {count} segmentu.',
    other: 'Model má masový trh, ale je v ňom {count} segmentov.',
  },
  'finding.niche-many-segments': {
    one: 'Model má špecializovaný trh, ale je v ňom {count} segment.',
    few: 'Model má špecializovaný trh, ale sú v ňom {count} segmenty.',
    many: 'Model má špecializovaný trh, ale je v ňom {count} segmentu.',
    other: 'Model má špecializovaný trh, ale je v ňom {count} segmentov.',
  },
  'finding.segmented-one-segment': 'Model má segmentovaný trh, ale jediným segmentom je „{card}“.',
  'finding.diversified-one-segment': 'Model má diverzifikovaný trh, ale jediným segmentom je „{card}“.',
  'finding.multi-sided-one-segment': 'Model má viacstranný trh, ale jedinou stranou je „{card}“.',
  'finding.segmented-same-offer': 'Segment „{card}“ dostáva presne to isté čo „{other}“: ponuky, kanály aj vzťahy.',
  'finding.diversified-shared-offer': 'Segmenty „{card}“ a „{other}“ majú všetky ponuky spoločné.',
  'finding.segment-without-criteria': 'Žiadne kritérium segmentácie nehovorí, kto patrí do segmentu „{card}“.',
  'finding.segment-single-criterion': 'Segment „{card}“ je vymedzený jediným kritériom.',
  'finding.segment-assumption-only': 'Všetko, čo viete o segmente „{card}“, je iba predpoklad.',
  'finding.segment-not-measured': 'Spokojnosť segmentu „{card}“ ešte nikto nemeral.',
  'finding.satisfaction-falling': 'Spokojnosť segmentu „{card}“ klesá: {method} z {previous} na {latest}.',
  'finding.stage-uncovered': 'Segmentu „{card}“ sa vo fáze „{stage}“ nikto nevenuje.',
  'finding.lifeCycleNotBegun': 'Žiadny kanál ani vzťah segmentu „{card}“ nehovorí, ktorej fáze životného cyklu slúži.',
  'finding.complaints-unhandled': 'Nikde nie je povedané, ako sa riešia sťažnosti segmentu „{card}“.',
  'finding.complaints-slow': {
    one: 'Na prvú odpoveď na sťažnosť sa čaká {count} hodinu: „{card}“.',
    few: 'Na prvú odpoveď na sťažnosť sa čaká {count} hodiny: „{card}“.',
    many: 'Na prvú odpoveď na sťažnosť sa čaká {count} hodiny: „{card}“.',
    other: 'Na prvú odpoveď na sťažnosť sa čaká {count} hodín: „{card}“.',
  },
  'finding.complaints-one-channel': 'Vzťah „{card}“ ponúka jediný spôsob, ako sa sťažovať: {contact}.',
  'finding.loyalty-missing': 'Segment „{card}“ dobre zarába, ale jeho vernosť neodmeňuje žiadny program.',
  'finding.personal-offer-stale': {
    one: 'Osobné ponuky vo vzťahu „{card}“ sa neobnovili už {count} mesiac, naposledy {day}.',
    few: 'Osobné ponuky vo vzťahu „{card}“ sa neobnovili už {count} mesiace, naposledy {day}.',
    many: 'Osobné ponuky vo vzťahu „{card}“ sa neobnovili už {count} mesiaca, naposledy {day}.',
    other: 'Osobné ponuky vo vzťahu „{card}“ sa neobnovili už {count} mesiacov, naposledy {day}.',
  },
  'finding.resources-spread-thin':
    'Segment „{card}“ zarába málo a neporastie, a predsa si z modelu berie viac než „{other}“. Počet prepojených kariet: {count} oproti {most}.',
  'finding.activity-without-proposition': 'Činnosť „{card}“ nepotrebuje žiadna ponuka.',
  'finding.resource-without-proposition': 'Zdroj „{card}“ nepotrebuje žiadna ponuka.',
  'finding.cost-without-cause': 'Náklad „{card}“ nevysvetľuje žiadna činnosť, zdroj ani partner.',
  'finding.block-empty': 'Blok „{block}“ je prázdny.',
  'finding.block-crowded': {
    one: 'V bloku „{block}“ je {count} karta.',
    few: 'V bloku „{block}“ sú {count} karty.',
    many: 'V bloku „{block}“ je {count} karty.',
    other: 'V bloku „{block}“ je {count} kariet.',
  },
  'findingWhy.segment-without-proposition': 'Bez ponuky, ktorá napĺňa nejakú potrebu, nemá nikto dôvod stať sa zákazníkom.',
  'findingWhy.segment-without-channel': 'Ľudia kupujú len to, o čom sa dozvedia, čo nájdu a k čomu sa dostanú.',
  'findingWhy.segment-without-relationship':
    'Udržať si spokojného zákazníka stojí menej než získať nového a spokojní privedú ďalších.',
  'findingWhy.segment-without-revenue':
    'Model žije z toho, čo zákazníci platia. Ak za tento segment platí niekto iný, napríklad na platforme, nález stíšte.',
  'findingWhy.proposition-without-segment': 'Hodnota je vždy hodnotou pre niekoho. Ponuka bez zákazníka len stojí peniaze.',
  'findingWhy.channel-without-segment': 'Kanál sa vyberá pre ľudí, ku ktorým vedie. Bez nich len stojí peniaze.',
  'findingWhy.relationship-without-segment': 'Starostlivosť, ktorá sa k zákazníkovi nedostane, nikoho spokojným neurobí.',
  'findingWhy.revenue-without-segment': 'Všetky peniaze prichádzajú od zákazníkov. Príjem, ktorý nikto neplatí, je iba želanie.',
  'findingWhy.mass-market-many-segments':
    'Masový trh medzi zákazníkmi nerozlišuje. Buď sú tieto segmenty jedným, alebo potrebujú vlastné ponuky.',
  'findingWhy.niche-many-segments':
    'Špecializovaný trh funguje preto, že všetko je ušité na mieru jednej malej skupine. Viac skupín potrebuje viac mier.',
  'findingWhy.segmented-one-segment': 'Segmentovať znamená, že skupiny s rôznymi potrebami dostanú rôzne ponuky.',
  'findingWhy.diversified-one-segment': 'Diverzifikovaný model rozkladá riziko na zákazníkov, ktorí majú málo spoločného.',
  'findingWhy.multi-sided-one-segment': 'Každá strana prichádza preto, že je tu tá druhá. Keď jedna chýba, niet čo spájať.',
  'findingWhy.segmented-same-offer':
    'Segmenty sa líšia tým, čo potrebujú. Buď je jeden z nich obslúžený zle, alebo sú oba jedným segmentom.',
  'findingWhy.diversified-shared-offer':
    'Zákazníci, ktorí majú málo spoločného, si zriedka cenia to isté. Jeden z nich je asi obslúžený zle.',
  'findingWhy.segment-without-criteria': 'Segment, ktorý nikto nespozná, sa nedá nájsť, spočítať ani obslúžiť.',
  'findingWhy.segment-single-criterion':
    'Aj ľudia rovnakého veku alebo z jedného mesta chcú rôzne veci. Až spojené kritériá vymedzia segment, ktorý sa dá obslúžiť po svojom.',
  'findingWhy.segment-assumption-only': 'Predpoklad nie je poznatok. Skôr než na ňom postavíte viac, opýtajte sa zákazníkov.',
  'findingWhy.segment-not-measured': 'Spokojný zákazník je srdcom modelu. Koho sa nikto nepýta, ten odíde bez slova.',
  'findingWhy.satisfaction-falling': 'Spokojnosť klesá skôr než predaj. Ešte je čas opýtať sa, čo sa zmenilo.',
  'findingWhy.stage-uncovered': 'Zákazník sa s vami stretáva v siedmich fázach. Kde pri ňom nikto nie je, tam sa vzťah pretrhne.',
  'findingWhy.complaints-unhandled':
    'Sťažnosť je dar: kto sa sťažuje, ešte neodišiel a hovorí, čo napraviť. Len ju musí niekto prijať.',
  'findingWhy.complaints-slow':
    'Po dni ticha hnev narastie a vedia o ňom aj ďalší. Rýchla a ľudská odpoveď často získa verného zákazníka.',
  'findingWhy.complaints-one-channel': 'Kto nájde jediné dvere zatvorené, nesťažuje sa, ale odíde. Otvorte viacero.',
  'findingWhy.loyalty-missing': 'O vašich najlepších zákazníkov sa uchádzajú aj iní. Ukážte im, že sa oplatí zostať.',
  'findingWhy.personal-offer-stale':
    'Potreby sa menia. Osobné ponuky zostanú osobnými, len ak sa obnovujú každé tri až šesť mesiacov.',
  'findingWhy.resources-spread-thin':
    'Čas a peniaze vynaložené tu chýbajú tam, kde prinášajú najviac. Najprv dajte segmentom, na ktorých záleží najviac.',
  'findingWhy.activity-without-proposition':
    'Práca, ktorú nepotrebuje žiadna ponuka, stojí peniaze a netvorí hodnotu. Alebo chýba prepojenie.',
  'findingWhy.resource-without-proposition':
    'Čo nepotrebuje žiadna ponuka, viaže peniaze a netvorí hodnotu. Alebo chýba prepojenie.',
  'findingWhy.cost-without-cause': 'Len náklad, ktorého príčinu poznáte, sa dá znížiť bez ujmy zákazníka.',
  'findingWhy.block-empty': 'Jeho otázka je stále otvorená: {question}',
  'findingWhy.block-crowded':
    'Viac než {most} kariet v jednom bloku nikto nevstrebe. Spojte, čo patrí k sebe, a vynechajte, čo o ničom nerozhoduje.',
  'stageWhy.identifyNeeds': 'Kto nevie, čo zákazníci potrebujú, môže len hádať, čo im ponúknuť.',
  'stageWhy.attract': 'Prvý dojem rozhoduje, či sa niekto pozrie aj druhý raz.',
  'stageWhy.buildTrust': 'Ľudia kupujú od tých, ktorým veria: jasné ceny, stála komunikácia, záruka, ktorá platí.',
  'stageWhy.personalise': 'Ponuka podľa potrieb človeka má preňho väčšiu cenu než ponuka pre všetkých.',
  'stageWhy.maintain': 'Bez pravidelnej starostlivosti sa vytratia aj spokojní zákazníci a získať nových stojí viac.',
  'stageWhy.resolveComplaints': 'Sťažnosť je dar: hovorí, čo napraviť, a dobrá odpoveď získa verného zákazníka.',
  'stageWhy.renewAndExpand': 'Spokojní zákazníci radi nakúpia znova, ak pre nich máte niečo nové.',
  'findings.silenced': { one: '{count} stíšený', few: '{count} stíšené', many: '{count} stíšeného', other: '{count} stíšených' },
  'remedy.add.customerSegments': 'Pridať segment',
  'remedy.add.valuePropositions': 'Pridať ponuku',
  'remedy.add.channels': 'Pridať kanál',
  'remedy.add.customerRelationships': 'Pridať vzťah',
  'remedy.add.revenueStreams': 'Pridať zdroj príjmov',
  'remedy.add.keyResources': 'Pridať zdroj',
  'remedy.add.keyActivities': 'Pridať činnosť',
  'remedy.add.keyPartners': 'Pridať partnera',
  'remedy.add.costStructure': 'Pridať náklad',
  'remedy.addTo': '{add} ku karte „{card}“',
  'remedy.linkCard': 'Prepojiť s kartou…',
  'remedy.openField': 'Otvoriť pole „{field}“',
  'remedy.openFieldOf': 'Otvoriť pole „{field}“ na karte „{card}“',
  'remedy.showBlock': 'Prejsť na blok „{block}“',
  'remedy.setMarketType': 'Zmeniť na „{market}“',
};
