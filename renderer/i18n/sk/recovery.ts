import type { recovery as english } from '../en/recovery.ts';
import type { SlovakOf } from '../message.ts';

export const recovery: SlovakOf<typeof english> = {
  'recovery.title': 'Našla sa neuložená práca',
  'recovery.lead':
    'Program Platno skončil skôr, než sa uložila. Vaše súbory sú také, aké ste ich naposledy uložili, a také aj ostanú, kým ich znova neuložíte.',
  'recovery.noFile': 'Zatiaľ v žiadnom súbore',
  'recovery.keptAt': 'Zachované {time}',
  'recovery.cards': { one: '{count} karta', few: '{count} karty', many: '{count} karty', other: '{count} kariet' },
  'recovery.notCompared': '{cards}. So súborom sa teraz nedá porovnať.',
  'recovery.added': {
    one: '{count} karta pribudla',
    few: '{count} karty pribudli',
    many: '{count} karty pribudlo',
    other: '{count} kariet pribudlo',
  },
  'recovery.changed': {
    one: '{count} karta sa zmenila',
    few: '{count} karty sa zmenili',
    many: '{count} karty sa zmenilo',
    other: '{count} kariet sa zmenilo',
  },
  'recovery.removed': {
    one: '{count} karta ubudla',
    few: '{count} karty ubudli',
    many: '{count} karty ubudlo',
    other: '{count} kariet ubudlo',
  },
  'recovery.linksAdded': {
    one: '{count} prepojenie pribudlo',
    few: '{count} prepojenia pribudli',
    many: '{count} prepojenia pribudlo',
    other: '{count} prepojení pribudlo',
  },
  'recovery.linksRemoved': {
    one: '{count} prepojenie ubudlo',
    few: '{count} prepojenia ubudli',
    many: '{count} prepojenia ubudlo',
    other: '{count} prepojení ubudlo',
  },
  'recovery.info': 'zmenili sa údaje o dokumente',
  'recovery.damaged': 'Táto kópia je poškodená, ale dá sa prečítať. Pred uložením si ju pozorne prezrite.',
  'recovery.unreadable':
    'Táto kópia je poškodená a nedá sa otvoriť. Ostane zachovaná tridsať dní; jej obsah si môžete uložiť do súboru a dať ho niekomu preskúmať.',
  'recovery.newer': 'Túto kópiu zachovala novšia verzia programu Platno. Obnovte ju v nej; tu by ste o časť práce prišli.',
  'recovery.restore': 'Obnoviť',
  'recovery.saveCopy': 'Uložiť kópiu…',
  'recovery.discard': 'Zahodiť',
  'recovery.discardNamed': 'Zahodiť: {title}',
  'recovery.restoreNamed': 'Obnoviť: {title}',
  'recovery.saveCopyNamed': 'Uložiť kópiu: {title}…',
  'recovery.later': 'Neskôr',
  'recovery.keep': 'Ponechať',
  'recovery.discardTitle': 'Zahodiť neuloženú prácu v dokumente „{title}“?',
  'recovery.discardText':
    'Nie je v žiadnom súbore, takže sa už nedá získať späť. Samotný súbor ostane taký, aký ste ho naposledy uložili.',
  'recovery.restored': 'Dokument „{title}“ je späť taký, aký ste ho nechali. Ešte nie je uložený.',
  'recovery.back': 'Okno sa načítalo znova. Dokument „{title}“ je taký, aký ste ho nechali, a ešte nie je uložený.',
  'recovery.waiting': {
    one: 'Čaká ešte {count} neuložený dokument: Súbor › Neuložená práca.',
    few: 'Čakajú ešte {count} neuložené dokumenty: Súbor › Neuložená práca.',
    many: 'Čaká ešte {count} neuloženého dokumentu: Súbor › Neuložená práca.',
    other: 'Čaká ešte {count} neuložených dokumentov: Súbor › Neuložená práca.',
  },
  'recovery.copyName': '{name} (obnovené)',
  'recovery.copied': 'Kópia je uložená pod názvom „{name}“.',
  'recovery.nameless': 'Neznámy dokument',
  'recovery.failed': 'Prácu sa nepodarilo obnoviť',
  'recovery.openElsewhere': 'Súbor „{name}“ je otvorený v inom okne. Najprv ho tam zavrite; práca tu počká.',
  'recovery.taken': 'Túto prácu už prevzalo iné okno. Pokračuje sa v nej tam.',
  'recovery.gone': 'Táto práca už tu nečaká: uložilo alebo zahodilo ju iné okno.',
  'recovery.notKept': 'Neuložená práca teraz nie je chránená pred pádom programu. {reason} Ukladajte často.',
};
