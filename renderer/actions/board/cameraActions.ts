import { hasEditor, hasSelection, withEditor, type Action } from '../action.ts';
import { fitAll, fitSelection, zoomStep, zoomTo } from '../../state/cameraMoves.ts';

export const cameraActions: readonly Action[] = [
  {
    id: 'zoom.in',
    label: 'action.zoom.in',
    shortcuts: ['+', '=', 'Mod+=', 'Mod++'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => zoomStep(editor, 1)),
  },
  {
    id: 'zoom.out',
    label: 'action.zoom.out',
    shortcuts: ['-', 'Mod+-'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => zoomStep(editor, -1)),
  },
  {
    id: 'zoom.actual',
    label: 'action.zoom.actual',
    shortcuts: ['0', 'Mod+0'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => zoomTo(editor, 1)),
  },
  {
    id: 'zoom.fit',
    label: 'action.zoom.fit',
    shortcuts: ['Shift+1'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(fitAll),
  },
  {
    id: 'zoom.selection',
    label: 'action.zoom.selection',
    shortcuts: ['Shift+2'],
    scope: 'board',
    isEnabled: hasSelection,
    run: withEditor(fitSelection),
  },
];
