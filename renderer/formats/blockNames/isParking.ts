import { foldName } from './recogniseBlock.ts';

const NAMES: ReadonlySet<string> = new Set([
  ...['parking area', 'parking lot', 'parked', 'parked cards', 'beside the board'],
  ...['odlozene karty', 'odkladacia plocha', 'odlozene', 'parkovisko'],
]);

/** Whether a heading or a label means the cards beside the board. */
export function isParking(label: string): boolean {
  return NAMES.has(foldName(label.slice(0, 80)));
}
