import { refusalText } from '../../actions/board/linkActions.ts';
import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { EditorState, Gesture, View } from '../../state/editorState.ts';

/** What can be done right now, in one line: the gesture first, then writing, the spotlight, the view, the selection. */
export function hintFor(state: EditorState, t: Translate): string {
  const { gesture, editing, spotlight, colorFilter, selection, document, view, litBlocks } = state;
  if (gesture) return gestureHint(gesture, t);
  if (editing) return t('hint.editing');
  if (spotlight !== null) return t('hint.spotlight', { card: cardName(document.cards.get(spotlight)?.text ?? '', t) });
  if (view !== 'canvas') return viewHint(view, t);
  if (colorFilter.size > 0) return t('hint.filter');
  if (state.file.readOnly) return t('hint.readOnly');
  const [first] = selection;
  if (first === undefined) return t(litBlocks.size > 0 ? 'hint.blocks' : 'hint.idle');
  if (selection.size > 1) return t('hint.cards');
  return document.links.has(first) ? t('hint.link') : t('hint.card');
}

function viewHint(view: Exclude<View, 'canvas'>, t: Translate): string {
  switch (view) {
    case 'lifeCycle':
      return t('hint.lifeCycle');
    case 'check':
      return t('hint.check');
    case 'scorecard':
      return '';
  }
}

function gestureHint(gesture: Gesture, t: Translate): string {
  switch (gesture.kind) {
    case 'pan':
    case 'marquee':
    case 'resize':
      return t(`hint.${gesture.kind}`);
    case 'place':
      return t('hint.move');
    case 'move':
      if (gesture.parks) return t('hint.park');
      return t(gesture.isCopy ? 'hint.copy' : 'hint.move');
    case 'link':
      if (gesture.refusal) return refusalText(gesture.refusal, t);
      return t(gesture.targetId === null ? 'hint.linking' : 'hint.linkHere');
  }
}
