import type { Settings } from '../../../electron/contract.ts';
import type { Activity } from '../../model/workshop/agenda.ts';
import { agendaOf } from '../../model/workshop/agendaEdits.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import {
  addMinute,
  indexOf,
  pauseTimer,
  resetTimer,
  resumeTimer,
  startTimer,
  stepTimer,
  type WorkshopTimer,
} from '../../state/workshopTimer.ts';
import { withEditor, type Action, type ActionContext } from '../action.ts';
import { changeSettings } from '../appearanceActions.ts';
import { notify } from '../notify.ts';

type Change = (timer: WorkshopTimer, agenda: readonly Activity[], now: number) => WorkshopTimer;

/**
 * The timer of a workshop: it goes through the agenda of the document. Whoever leads it often has the caret in a field: a function key
 * works there on every system, and beside it Alt where it types nothing.
 */
export const timerActions: readonly Action[] = [
  {
    id: 'timer.toggle',
    label: 'action.timer.toggle',
    shortcuts: ['Alt+T', 'F9'],
    scope: 'always',
    isEnabled: ({ editor }) => editor !== null,
    isChecked: ({ editor }) => editor !== null && typeof timerOf(editor)?.startedAt === 'number',
    run: withEditor((editor, context) => {
      const [first] = agendaOf(editor.get().document);
      if (timerOf(editor)) return change(editor, pauseOrResume);
      // Nothing to time yet: this is where it is planned.
      if (!first) return context.app.setState({ overlay: { kind: 'agenda' } });
      startActivity(editor, first.id);
    }),
  },
  step('timer.next', ['Alt+.', 'F7'], 1),
  step('timer.previous', ['Alt+,', 'Shift+F7'], -1),
  changing('timer.addMinute', addMinute),
  changing('timer.restart', (timer, _agenda, now) => resetTimer(timer, now)),
  {
    id: 'timer.large',
    label: 'action.timer.large',
    shortcuts: ['Shift+Alt+T', 'Shift+F9'],
    scope: 'always',
    isEnabled: ({ editor }) => editor !== null && agendaOf(editor.get().document).length > 0,
    isChecked: ({ app }) => app.getState().overlay?.kind === 'largeTimer',
    run: withEditor((editor, { app }) => {
      if (app.getState().overlay?.kind === 'largeTimer') return app.setState({ overlay: null });
      finishWriting(editor);
      const [first] = agendaOf(editor.get().document);
      // Shown before the beginning, it waits for the word.
      if (first && !timerOf(editor)) {
        const now = editor.environment.steadyNow();
        show(editor, pauseTimer(startTimer(first.id, now), now));
      }
      app.setState({ overlay: { kind: 'largeTimer' } });
    }),
  },
  {
    id: 'timer.blocks',
    label: 'action.timer.blocks',
    shortcuts: [],
    scope: 'window',
    isEnabled: ({ editor }) => editor !== null && (currentActivity(editor)?.blocks ?? []).length > 0,
    isChecked: ({ editor }) => editor !== null && editor.get().litBlocks.size > 0,
    run: withEditor((editor) => {
      const isLit = editor.get().litBlocks.size > 0;
      editor.set({ litBlocks: new Set(isLit ? [] : currentActivity(editor)?.blocks) });
    }),
  },
  {
    id: 'timer.stop',
    label: 'action.timer.stop',
    shortcuts: [],
    scope: 'window',
    isEnabled: isTimed,
    run: withEditor((editor) => show(editor, null)),
  },
  sound('timer.sound', 'timerSound'),
  sound('timer.warning', 'timerWarning'),
];

/** The timer, as long as its activity is in the agenda. */
export function timerOf(editor: Editor): WorkshopTimer | null {
  const { timer, document } = editor.get();
  return timer && indexOf(timer, agendaOf(document)) >= 0 ? timer : null;
}

/** Begins an activity now; the blocks it works on stay lit. */
export function startActivity(editor: Editor, activityId: string): void {
  show(editor, startTimer(activityId, editor.environment.steadyNow()));
}

function currentActivity(editor: Editor): Activity | undefined {
  return agendaOf(editor.get().document).find(({ id }) => id === editor.get().timer?.activityId);
}

function show(editor: Editor, timer: WorkshopTimer | null): void {
  editor.set({ timer });
  editor.set({ litBlocks: new Set(currentActivity(editor)?.blocks) });
}

function change(editor: Editor, edit: Change): void {
  const timer = timerOf(editor);
  if (timer) editor.set({ timer: edit(timer, agendaOf(editor.get().document), editor.environment.steadyNow()) });
}

const pauseOrResume: Change = (timer, _agenda, now) =>
  timer.startedAt === null ? resumeTimer(timer, now) : pauseTimer(timer, now);

function isTimed({ editor }: ActionContext): boolean {
  return editor !== null && timerOf(editor) !== null;
}

function changing(id: 'timer.addMinute' | 'timer.restart', edit: Change): Action {
  const run = withEditor((editor) => change(editor, edit));
  return { id, label: `action.${id}`, shortcuts: [], scope: 'window', isEnabled: isTimed, run };
}

/** Another activity from its beginning; beyond the last one the workshop is over. */
function step(id: 'timer.next' | 'timer.previous', shortcuts: readonly string[], by: 1 | -1): Action {
  return {
    id,
    label: `action.${id}`,
    shortcuts,
    scope: 'always',
    isEnabled: isTimed,
    run: withEditor((editor, { app, t }) => {
      const before = timerOf(editor);
      if (!before) return;
      const timer = stepTimer(before, agendaOf(editor.get().document), by, editor.environment.steadyNow());
      show(editor, timer);
      if (timer) return;
      if (app.getState().overlay?.kind === 'largeTimer') app.setState({ overlay: null });
      notify(app, { tone: 'success', text: t('timer.over'), offersUndo: false });
    }),
  };
}

function sound(id: 'timer.sound' | 'timer.warning', setting: 'timerSound' | 'timerWarning'): Action {
  const isOn = (settings: Settings): boolean => settings[setting];
  return {
    id,
    label: `action.${id}`,
    shortcuts: [],
    scope: 'window',
    isEnabled: () => true,
    isChecked: ({ app }) => isOn(app.getState().settings),
    run: (context) => changeSettings(context, { [setting]: !isOn(context.app.getState().settings) }),
  };
}
