import { hasSelection, type Action, type ActionContext } from '../../actions/action.ts';

/** Not worth a line in the palette: the keys themselves are quicker. */
const HIDDEN: ReadonlySet<string> = new Set(['help.palette', 'edit.escape']);

const ABOUT_SELECTION: ReadonlySet<string> = new Set([
  'edit.cut',
  'edit.copy',
  'edit.duplicate',
  'edit.delete',
  'zoom.selection',
]);

/** Every command that can run now: recent ones first, then those about what is selected, then the rest. */
export function paletteCommands(
  actions: readonly Action[],
  context: ActionContext,
  recent: readonly string[],
): readonly Action[] {
  const isSelected = hasSelection(context);
  const rank = ({ id }: Action): number => {
    const at = recent.indexOf(id);
    if (at >= 0) return at;
    return recent.length + (isSelected && isAboutSelection(id) ? 0 : 1);
  };
  const enabled = actions.filter((action) => !HIDDEN.has(action.id) && action.isEnabled(context));
  return enabled.toSorted((a, b) => rank(a) - rank(b));
}

function isAboutSelection(id: string): boolean {
  return ABOUT_SELECTION.has(id) || (/^(card|link|segment)\./.test(id) && id !== 'card.add');
}
