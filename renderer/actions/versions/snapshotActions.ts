import { finishWriting } from '../../state/cardWriting.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';

/** Versions that are kept inside the file. */
export const snapshotActions: readonly Action[] = [
  {
    id: 'version.save',
    label: 'action.version.save',
    shortcuts: ['Alt+S'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'saveVersion', id: null } });
    }),
  },
  {
    id: 'version.list',
    label: 'action.version.list',
    shortcuts: ['Alt+V'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'snapshots' } });
    }),
  },
  {
    id: 'version.compare',
    label: 'action.version.compare',
    shortcuts: [],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      const newest = editor.get().document.info.snapshots?.at(-1);
      const before = newest ? ({ kind: 'snapshot', id: newest.id } as const) : null;
      app.setState({ overlay: { kind: 'compareVersions', before, after: { kind: 'now' } } });
    }),
  },
];
