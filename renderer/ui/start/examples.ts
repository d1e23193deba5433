import type { Language } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { MARKET_TYPES } from '../../model/marketTypes.ts';

/** An example that ships with the product. `text` is the file's own, so that opening it goes the way of every file. */
export type Example = Readonly<{ name: string; text: string; document: CanvasDocument }>;

const FILES = import.meta.glob<string>('../../../assets/examples/*.bmc', { query: '?raw', import: 'default' });

/** The examples in one language, in the order in which market types are taught. Each file is a chunk of its own. */
export async function loadExamples(language: Language): Promise<readonly Example[]> {
  const { readBmc } = await import('../../formats/bmc/readBmc.ts');
  const names = Object.keys(FILES).filter((path) => path.endsWith(`.${language}.bmc`));
  const examples = await Promise.all(
    names.map(async (path): Promise<Example | null> => {
      const text = (await FILES[path]?.()) ?? '';
      const result = readBmc(new TextEncoder().encode(text));
      return result.ok ? { name: path.slice(path.lastIndexOf('/') + 1), text, document: result.document } : null;
    }),
  );
  return examples.filter((example) => example !== null).toSorted((a, b) => rank(a) - rank(b));
}

function rank({ document }: Example): number {
  return MARKET_TYPES.findIndex((type) => type === document.info.marketType);
}
