// Writes the example documents next to this file. `npm run examples`, run directly by Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBmc } from '../../renderer/formats/bmc/writeBmc.ts';
import { LANGUAGES, type Example } from './example.ts';
import { exampleDocument } from './exampleDocument.ts';
import { bank } from './source/bank.ts';
import { carParts } from './source/carParts.ts';
import { coffeeHouses } from './source/coffeeHouses.ts';
import { complaintsGood } from './source/complaintsGood.ts';
import { complaintsSlow } from './source/complaintsSlow.ts';
import { cosmetics } from './source/cosmetics.ts';
import { electronicsShop } from './source/electronicsShop.ts';
import { freemium } from './source/freemium.ts';
import { healthySnacks } from './source/healthySnacks.ts';
import { householdAppliances } from './source/householdAppliances.ts';
import { longTail } from './source/longTail.ts';
import { outdoorEquipment } from './source/outdoorEquipment.ts';
import { paymentCard } from './source/paymentCard.ts';
import { peopleAndCompanies } from './source/peopleAndCompanies.ts';
import { platform } from './source/platform.ts';

/** One for each market type, in their order. */
const MARKETS: readonly Example[] = [householdAppliances, carParts, bank, peopleAndCompanies, paymentCard];
/** One for each segmentation criterion, in their order, and one for how all that is found out. */
const SEGMENTATION: readonly Example[] = [cosmetics, coffeeHouses, outdoorEquipment, electronicsShop, healthySnacks];
const COMPLAINTS: readonly Example[] = [complaintsGood, complaintsSlow];
const PATTERNS: readonly Example[] = [longTail, freemium, platform];

export const EXAMPLES: readonly Example[] = [...MARKETS, ...SEGMENTATION, ...COMPLAINTS, ...PATTERNS];

/** File names and contents of all examples in all languages. */
export function exampleFiles(): Map<string, string> {
  return new Map(
    EXAMPLES.flatMap((example) =>
      LANGUAGES.map((language): [string, string] => [
        `${example.name}.${language}.bmc`,
        writeBmc(exampleDocument(example, language)),
      ]),
    ),
  );
}

if (import.meta.main) {
  for (const [name, text] of exampleFiles()) writeFileSync(join(import.meta.dirname, name), text);
}
