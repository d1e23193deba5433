import type { MessageKey } from '../../i18n/catalogues.ts';
import type { Language } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';

/** An example that ships with the product. `text` is the file's own, so that opening it goes the way of every file. */
export type Example = Readonly<{ name: string; text: string; document: CanvasDocument }>;

/** Files without language and extension, each with the words that say what it is there to show. */
type ExampleGroup = Readonly<{ title: MessageKey; examples: readonly Readonly<{ name: string; tag: MessageKey }>[] }>;

/** In the order in which they are taught. */
export const EXAMPLE_GROUPS = [
  {
    title: 'start.examples.markets',
    examples: [
      { name: 'household-appliances', tag: 'market.mass' },
      { name: 'car-parts', tag: 'market.niche' },
      { name: 'bank', tag: 'market.segmented' },
      { name: 'people-and-companies', tag: 'market.diversified' },
      { name: 'payment-card', tag: 'market.multiSided' },
    ],
  },
  {
    title: 'start.examples.segmentation',
    examples: [
      { name: 'cosmetics', tag: 'criterion.demographic' },
      { name: 'coffee-houses', tag: 'criterion.geographic' },
      { name: 'outdoor-equipment', tag: 'criterion.psychographic' },
      { name: 'electronics-shop', tag: 'criterion.behavioural' },
      { name: 'healthy-snacks', tag: 'start.tag.marketResearch' },
    ],
  },
  {
    title: 'start.examples.complaints',
    examples: [
      { name: 'complaints-good', tag: 'start.tag.toFollow' },
      { name: 'complaints-slow', tag: 'start.tag.toMend' },
    ],
  },
  {
    title: 'start.examples.patterns',
    examples: [
      { name: 'long-tail', tag: 'market.multiSided' },
      { name: 'freemium', tag: 'market.segmented' },
      { name: 'platform', tag: 'market.multiSided' },
    ],
  },
] as const satisfies readonly ExampleGroup[];

const FOLDER = '../../../assets/examples';
const FILES = import.meta.glob<string>('../../../assets/examples/*.bmc', { query: '?raw', import: 'default' });

/** The examples of one group in one language. Each file is a chunk of its own. */
export async function loadExamples(group: ExampleGroup, language: Language): Promise<readonly Example[]> {
  const { readBmc } = await import('../../formats/bmc/readBmc.ts');
  const examples = await Promise.all(
    group.examples.map(async ({ name }): Promise<Example | null> => {
      // One that does not come, as without a network, is left out.
      const text = (await FILES[`${FOLDER}/${name}.${language}.bmc`]?.().catch(() => '')) ?? '';
      const result = readBmc(new TextEncoder().encode(text));
      return result.ok ? { name, text, document: result.document } : null;
    }),
  );
  return examples.filter((example) => example !== null);
}
