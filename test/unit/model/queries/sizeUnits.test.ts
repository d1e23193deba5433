import { expect, it } from 'vitest';
import { sizeUnits } from '../../../../renderer/model/queries/sizeUnits.ts';
import { documentOf } from '../../support/documentOf.ts';

it('gives each unit once', () => {
  const sized = (id: string, unit?: string) => ({ id, segment: { size: { count: 10, unit } } });
  const model = documentOf({ customerSegments: [sized('A', 'people'), sized('B', 'firms'), sized('C', 'people'), sized('D')] });

  expect(sizeUnits(model)).toEqual(['people', 'firms']);
});
