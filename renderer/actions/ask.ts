import type { AppStore, Confirmation } from '../state/appState.ts';
import { plainWords } from './words/plainWords.ts';

/** Asks the person; the id of the chosen answer, or null if the question was cancelled or taken away by something else. */
export function ask(app: AppStore, question: Confirmation): Promise<string | null> {
  return new Promise((resolve) => {
    const answer = (choice: string | null): void => {
      leave();
      if (app.getState().overlay === overlay) app.setState({ overlay: null });
      resolve(choice);
    };
    const overlay = { kind: 'confirm', question: safely(question), answer } as const;
    app.setState({ overlay });
    const leave = app.subscribe((state) => {
      if (state.overlay !== overlay) answer(null);
    });
  });
}

/** Titles name files, details quote from them. */
function safely(question: Confirmation): Confirmation {
  const { title, text, details } = question;
  return {
    ...question,
    title: plainWords(title),
    text: plainWords(text),
    ...(details && { details: details.map(plainWords) }),
  };
}
