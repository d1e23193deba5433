import { readyAgendaWords } from '../../i18n/readyAgendas.ts';
import { loadLanguage, translateInto, type Language } from '../../i18n/translate.ts';
import { TACTICS } from '../../model/tactics.ts';
import { replaceAgenda } from '../../model/workshop/agendaEdits.ts';
import { makeAgenda, type ReadyActivity, type ReadyAgenda, type ReadyWords } from '../../model/workshop/agendaTemplates.ts';
import type { Editor } from '../../state/editor.ts';

/** Puts a ready agenda in the place of the one before, in the language of the document, or of the window where it has none. */
export async function applyReadyAgenda(editor: Editor, agenda: ReadyAgenda, windowLanguage: Language): Promise<void> {
  const language = editor.get().document.info.language ?? windowLanguage;
  await loadLanguage(language);
  const activities = makeAgenda(agenda, (activity) => wordsOf(activity, language), editor.environment.newId);
  editor.commit('step.agenda', replaceAgenda(editor.get().document, activities));
}

function wordsOf(activity: ReadyActivity, language: Language): ReadyWords {
  const words = readyAgendaWords(language);
  switch (activity.kind) {
    case 'part':
      return { title: words[activity.part], note: words[`${activity.part}.note`] };
    case 'frame':
      return { title: words[activity.frame], note: words[`${activity.frame}.note`] };
    case 'stage': {
      const t = translateInto(language);
      const tactics = TACTICS[activity.stage].map(({ key }) => `• ${t(`tactic.${key}`)}`);
      return { title: t(`stage.${activity.stage}`), note: tactics.join('\n') };
    }
  }
}
