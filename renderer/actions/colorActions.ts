import { COLOR_MODES, type ColorMode } from '../model/colorModes.ts';
import type { Editor } from '../state/editor.ts';
import { hasEditor, withEditor, type Action, type ActionContext } from './action.ts';
import { changeSettings } from './appearanceActions.ts';

/** What the colours of the board tell, and the legend that says so. */
export const colorActions: readonly Action[] = [
  ...COLOR_MODES.map((mode): Action => ({
    id: `colors.${mode}`,
    label: `action.colors.${mode}`,
    shortcuts: [],
    scope: 'board',
    isEnabled: hasEditor,
    isChecked: ({ editor }) => editor?.get().colorMode === mode,
    run: withEditor((editor, context) => showColors(editor, mode, context)),
  })),
  {
    id: 'colors.next',
    label: 'action.colors.next',
    shortcuts: ['K'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor, context) => {
      const at = COLOR_MODES.indexOf(editor.get().colorMode);
      return showColors(editor, COLOR_MODES[(at + 1) % COLOR_MODES.length] ?? 'segment', context);
    }),
  },
  {
    id: 'colors.legend',
    label: 'action.colors.legend',
    shortcuts: ['Shift+K'],
    scope: 'board',
    isEnabled: hasEditor,
    isChecked: ({ editor }) => editor?.get().isLegendShown === true,
    run: withEditor((editor, context) => {
      const legend = !editor.get().isLegendShown;
      editor.set({ isLegendShown: legend, colorFilter: new Set() });
      return changeSettings(context, { legend });
    }),
  },
];

/** Colours that have just changed their meaning say what they mean now, unless the person has closed the legend. The next document is shown in the same. */
async function showColors(editor: Editor, colorMode: ColorMode, context: ActionContext): Promise<void> {
  if (editor.get().colorMode === colorMode) return;
  const { legend } = context.app.getState().settings;
  editor.set({ colorMode, isLegendShown: legend, colorFilter: new Set() });
  await changeSettings(context, { colors: colorMode });
}

/** Puts an entry of the legend into the filter or takes it out. One thing lights the board at a time. */
export function toggleColorFilter(editor: Editor, key: string): void {
  const { colorFilter } = editor.get();
  const kept = [...colorFilter].filter((one) => one !== key);
  editor.set({ colorFilter: new Set(kept.length < colorFilter.size ? kept : [...kept, key]), spotlight: null });
}
