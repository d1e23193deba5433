import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportAs, writeForeign } from '../../../../renderer/actions/exporting/exportAs.ts';
import { lossTexts } from '../../../../renderer/actions/files/interchangeText.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { EXPORTERS } from '../../../../renderer/formats/exporters.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestFiles } from '../files/TestFiles.ts';

const CAFE = documentOf({ customerSegments: [{ id: 'Regulars', color: 'wine' }], valuePropositions: ['Coffee'] }, [
  ['Regulars', 'Coffee'],
]);

describe('exporting to other tools', () => {
  it('offers every format that can be written', () => {
    expect(EXPORTERS.map(({ id }) => id).filter((id) => !EXPORT_FORMATS.includes(id))).toEqual([]);
  });

  it.each(EXPORTERS.map(({ id, extension }) => [id, extension] as const))(
    'writes %s with the ending .%s',
    async (id, extension) => {
      const files = new TestFiles();
      files.put('café.bmc', CAFE);
      await files.open('café.bmc');
      files.world.nextToSave = 'suggested';

      await exportAs(files.editor, id, files.context);

      expect(files.textOf(`café.${extension}`)).toContain('Coffee');
      expect(files.app.getState().toasts).toMatchObject([{ tone: 'success', text: `café.${extension} was exported.` }]);
      expect(files.editor.get().file).toMatchObject({ name: 'café', isEdited: false });
    },
  );

  it.each([
    ['en', ['the places of 2 cards', 'the colour of 1 card']],
    ['sk', ['miesta 2 kariet', 'farbu 1 karty']],
  ] as const)('says in %s what is lost', async (language, sentences) => {
    const written = await writeForeign(CAFE, 'markdown', language);

    expect(lossTexts(written?.losses ?? [], translateInto(language))).toEqual(sentences);
  });
});
