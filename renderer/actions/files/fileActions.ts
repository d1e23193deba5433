import { hasEditor, withEditor, type Action, type ActionContext } from '../action.ts';
import { closeDocument, closeWindow, newDocument, openAnswer, revertDocument } from './fileSession.ts';
import { saveDocument } from './fileSaving.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { finishWriting } from '../../state/cardWriting.ts';

export const fileActions: readonly Action[] = [
  {
    id: 'file.new',
    label: 'action.file.new',
    // Browsers keep Mod+N for themselves.
    shortcuts: ['Mod+N', 'Alt+N'],
    scope: 'always',
    isEnabled: () => true,
    run: newDocument,
  },
  {
    id: 'file.newWindow',
    label: 'action.file.newWindow',
    shortcuts: ['Shift+Mod+N'],
    scope: 'always',
    isEnabled: () => true,
    run: ({ host }) => host.newWindow(),
  },
  {
    id: 'file.open',
    label: 'action.file.open',
    shortcuts: ['Mod+O'],
    scope: 'always',
    isEnabled: () => true,
    run: async (context) => openAnswer(context, await context.host.openDialog()),
  },
  {
    id: 'file.import',
    label: 'action.file.import',
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    run: async (context) => openAnswer(context, await context.host.openDialog('import')),
  },
  {
    id: 'file.save',
    label: 'action.file.save',
    shortcuts: ['Mod+S'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor(async (editor, context) => void (await saveDocument(editor, context))),
  },
  {
    id: 'file.saveAs',
    label: 'action.file.saveAs',
    shortcuts: ['Shift+Mod+S'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor(async (editor, context) => void (await saveDocument(editor, context, true))),
  },
  {
    id: 'file.revert',
    label: 'action.file.revert',
    shortcuts: [],
    scope: 'always',
    isEnabled: canRevert,
    run: withEditor(revertDocument),
  },
  {
    id: 'file.recover',
    label: 'action.file.recover',
    shortcuts: [],
    scope: 'always',
    isEnabled: ({ app }) => app.getState().left.length > 0,
    run: async ({ app, host }) => {
      const { refreshLeft } = await import('./leftWork.ts');
      await refreshLeft({ app, host });
      if (app.getState().left.length > 0) app.setState({ overlay: { kind: 'recovery' } });
    },
  },
  {
    id: 'file.versions',
    label: 'action.file.versions',
    shortcuts: [],
    scope: 'always',
    isEnabled: hasVersions,
    run: openOverlay('versions'),
  },
  {
    id: 'file.info',
    label: 'action.file.info',
    shortcuts: ['Mod+I'],
    scope: 'always',
    isEnabled: hasEditor,
    run: openOverlay('documentInfo'),
  },
  {
    id: 'file.print',
    label: 'action.file.print',
    // The browser's own would print the window.
    shortcuts: ['Mod+P'],
    scope: 'always',
    isEnabled: hasEditor,
    run: openOverlay('print'),
  },
  {
    id: 'file.exportPdf',
    label: 'action.file.exportPdf',
    shortcuts: ['Shift+Mod+E'],
    scope: 'always',
    isEnabled: hasEditor,
    run: openOverlay('exportPdf'),
  },
  {
    id: 'file.exportBlank',
    label: 'action.file.exportBlank',
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    run: ({ app }) => app.setState({ overlay: { kind: 'exportBlank' } }),
  },
  {
    id: 'file.exportAs',
    label: 'action.file.exportAs',
    shortcuts: [],
    scope: 'always',
    isEnabled: hasEditor,
    run: openOverlay('exportAs'),
  },
  {
    id: 'file.close',
    label: 'action.file.close',
    shortcuts: ['Mod+W', 'Alt+W'],
    scope: 'always',
    isEnabled: ({ editor, host }) => editor !== null || host.kind === 'electron',
    run: (context) => (context.editor ? closeDocument(context) : closeWindow(context)),
  },
];

/** Only a file has been saved over, and only what may be changed can go back. */
function hasVersions({ editor }: ActionContext): boolean {
  return editor !== null && editor.get().file.ref !== null && !isReadOnly(editor);
}

function canRevert({ editor }: ActionContext): boolean {
  if (!editor) return false;
  const { file } = editor.get();
  return file.ref !== null && file.isEdited;
}

/** Dialogs show the document as it is, so what is being written belongs to it first. */
function openOverlay(kind: 'documentInfo' | 'versions' | 'print' | 'exportPdf' | 'exportAs'): Action['run'] {
  return withEditor((editor, { app }) => {
    finishWriting(editor);
    app.setState({ overlay: { kind } });
  });
}
