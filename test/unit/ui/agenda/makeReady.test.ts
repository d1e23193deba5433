import { describe, expect, it } from 'vitest';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import { agendaOf } from '../../../../renderer/model/workshop/agendaEdits.ts';
import { applyReadyAgenda } from '../../../../renderer/ui/agenda/makeReady.ts';
import { TestEditor } from '../../support/TestEditor.ts';

describe('a ready agenda', () => {
  it('comes in the language of the document, else of the window, with the tactics of each stage as notes', async () => {
    const test = new TestEditor();
    const titles = () => agendaOf(test.state.document).map(({ title }) => title);

    await applyReadyAgenda(test.editor, 'lifeCycle', 'en');
    expect(titles().slice(0, 3)).toEqual(['Opening', 'Identify needs', 'Attract']);
    expect(agendaOf(test.state.document)[1]?.note?.split('\n')[0]).toBe('• Collect and analyse customer data');
    test.editor.commit('step.info', changeInfo(test.state.document, { language: 'sk' }));
    await applyReadyAgenda(test.editor, 'canvas', 'en');

    expect(titles()).toEqual(['Zákazník', 'Hodnota', 'Dodanie', 'Prevádzka']);
  });

  it('takes the place of the one before in one step', async () => {
    const test = new TestEditor();
    await applyReadyAgenda(test.editor, 'canvas', 'en');
    const before = agendaOf(test.state.document);

    await applyReadyAgenda(test.editor, 'workshop', 'en');
    expect(agendaOf(test.state.document)).toHaveLength(8);
    test.runner.run('edit.undo');

    expect(agendaOf(test.state.document)).toEqual(before);
  });
});
