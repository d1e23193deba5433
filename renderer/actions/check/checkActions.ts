import { silenceFinding } from '../../model/check/silence.ts';
import type { Finding } from '../../model/check/finding.ts';
import type { AppStore } from '../../state/appState.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { checkNow } from '../../state/liveCheck.ts';
import { showOnCanvas } from '../../state/showCard.ts';
import { withEditor, type Action, type ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { isoDay } from '../browserEnvironment.ts';
import { findingText } from '../words/findingText.ts';
import { notify } from '../notify.ts';

/** Steps through the findings on the canvas, as editors do through theirs. */
export const checkActions: readonly Action[] = [
  {
    id: 'check.next',
    label: 'action.check.next',
    shortcuts: ['F8'],
    scope: 'always',
    isEnabled: hasFindings,
    run: withEditor((editor, context) => stepFinding(editor, context, 1)),
  },
  {
    id: 'check.previous',
    label: 'action.check.previous',
    shortcuts: ['Shift+F8'],
    scope: 'always',
    isEnabled: hasFindings,
    run: withEditor((editor, context) => stepFinding(editor, context, -1)),
  },
];

/** Silences a finding or lets it speak again. Shown at once: whoever has pressed the button must not wonder. */
export function setSilenced(editor: Editor, finding: Finding, isSilenced: boolean): void {
  editor.commit(isSilenced ? 'step.silence' : 'step.unsilence', silenceFinding(editor.get().document, finding, isSilenced));
  checkNow(editor, isoDay(editor.environment.now()));
}

/** Where each document's walk through its findings is, and the sentence that was shown for it. */
const walks = new WeakMap<Editor, Readonly<{ key: string; index: number; sentence: string }>>();

function stepFinding(editor: Editor, context: ActionContext, step: 1 | -1): void {
  finishWriting(editor);
  checkNow(editor, isoDay(editor.environment.now()));
  const findings = spoken(editor);
  const walk = walks.get(editor);
  const known = walk ? findings.findIndex(({ key }) => key === walk.key) : -1;
  const index = nextIndex(findings.length, step, known, walk?.index);
  const finding = findings[index];
  if (!finding) return;
  showOnCanvas(editor, finding.cards);
  if (finding.cards.length === 0) editor.set({ selection: new Set() });
  const { sentence } = findingText(finding, editor.get().document, context.t, languageNow(context.app.getState()));
  const text = context.t('check.step', { place: index + 1, count: findings.length, sentence });
  replaceMessage(context.app, walk?.sentence, text);
  walks.set(editor, { key: finding.key, index, sentence: text });
}

/** The next finding in turn. One that is gone meanwhile has left its place to the one after it. */
export function nextIndex(count: number, step: 1 | -1, known: number, before: number | undefined): number {
  if (count === 0) return -1;
  if (known >= 0) return (known + step + count) % count;
  if (before === undefined) return step === 1 ? 0 : count - 1;
  return (step === 1 ? before : before - 1 + count) % count;
}

/** One message for the walk, not one a step. */
function replaceMessage(app: AppStore, before: string | undefined, text: string): void {
  app.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.text !== before) }));
  notify(app, { tone: 'info', text, offersUndo: false });
}

function spoken(editor: Editor): readonly Finding[] {
  return editor.get().findings.filter(({ isSilenced }) => !isSilenced);
}

function hasFindings({ editor }: ActionContext): boolean {
  return editor !== null && spoken(editor).length > 0;
}
