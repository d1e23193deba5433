import { expect, it } from 'vitest';
import { EXAMPLES } from '../../../../assets/examples/build.ts';
import { LANGUAGES } from '../../../../assets/examples/example.ts';
import { EXAMPLE_GROUPS, loadExamples } from '../../../../renderer/ui/start/examples.ts';

it('groups all examples there are, each once, in the order they are made', () => {
  const grouped = EXAMPLE_GROUPS.flatMap((group) => group.examples.map(({ name }) => name));

  expect(grouped).toEqual(EXAMPLES.map(({ name }) => name));
});

it.each(LANGUAGES)('loads every one of them (%s)', async (language) => {
  const loaded = await Promise.all(EXAMPLE_GROUPS.map((group) => loadExamples(group, language)));

  expect(loaded.flat().map(({ document }) => document.info)).toMatchObject(
    EXAMPLES.map(({ name }) => ({ id: `example-${name}-${language}`, language })),
  );
});

it('names the market a model of the first group is on', async () => {
  const [markets] = EXAMPLE_GROUPS;

  const loaded = await loadExamples(markets, 'en');

  expect(markets.examples.map(({ tag }) => tag)).toEqual(loaded.map(({ document }) => `market.${document.info.marketType}`));
});
