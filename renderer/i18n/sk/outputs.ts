import type { outputs as english } from '../en/outputs.ts';
import type { SlovakOf } from '../message.ts';

export const outputs: SlovakOf<typeof english> = {
  'slides.count': { one: '{count} snímka', few: '{count} snímky', many: '{count} snímky', other: '{count} snímok' },
  'slides.shape': 'Tvar snímok',
  'slides.wide': 'Širokouhlé 16:9',
  'slides.standard': 'Klasické 4:3',
  'slides.each': 'Z každej vybranej strany bude samostatná snímka, prípadne viac snímok.',
  'picture.size': 'Veľkosť obrázka',
  'picture.byScale': 'Podľa mierky',
  'picture.byPaper': 'Podľa papiera',
  'picture.scale': 'Mierka',
  'picture.times': '{times}×',
  'picture.resolution': 'Rozlíšenie',
  'picture.dpi': '{dpi} dpi',
  'picture.transparent': 'Priehľadné pozadie',
  'picture.pixels': '{width} × {height} px',
  'picture.tooLarge': 'Toľko neotvorí žiadny program: vyberte menšiu veľkosť.',
  'picture.copy': 'Kopírovať obrázok',
  'picture.copyTooLarge': 'Do schránky je priveľký; uložte ho do súboru.',
  'picture.copied': 'Obrázok je v schránke.',
  'picture.notCopied': 'Obrázok sa nepodarilo skopírovať',
  'picture.notCopiedText': 'Systém ho neprevzal. Uloženie do súboru funguje.',
  'picture.working': 'Obrázok sa kreslí… {percent} %',
  'clipboard.leftOut': {
    one: 'Vynechala sa ešte {count} karta: naraz sa dá vložiť {lines} riadkov, do modelu {cards} kariet.',
    few: 'Vynechali sa ešte {count} karty: naraz sa dá vložiť {lines} riadkov, do modelu {cards} kariet.',
    many: 'Vynechalo sa ešte {count} karty: naraz sa dá vložiť {lines} riadkov, do modelu {cards} kariet.',
    other: 'Vynechalo sa ešte {count} kariet: naraz sa dá vložiť {lines} riadkov, do modelu {cards} kariet.',
  },
};
