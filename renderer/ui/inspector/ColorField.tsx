import { Ban, Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { COLOR_KEYS, type ColorKey } from '../../model/colors.ts';
import { changeCards } from '../../model/edits/cardEdits.ts';
import type { EditorState } from '../../state/editorState.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import styles from './ColorField.module.css';

const css = classesOf(styles);

const NONE = 'none';
type Choice = ColorKey | typeof NONE;

/** Named colours as swatches. A segment always has one, for its chain is known by it; other cards may have none. */
export function ColorField({ cardIds }: Readonly<{ cardIds: readonly string[] }>) {
  const editor = useEditor();
  const t = useT();
  const value = useEditorState((state) => commonColor(state, cardIds));
  const hasSegment = useEditorState(({ document }) => cardIds.some((id) => document.cards.get(id)?.block === 'customerSegments'));
  const choices: readonly Choice[] = hasSegment ? COLOR_KEYS : [NONE, ...COLOR_KEYS];
  const choose = (choice: string): void => {
    const color = COLOR_KEYS.find((key) => key === choice);
    editor.commit('step.recolour', changeCards(editor.get().document, cardIds, { color }));
  };
  return (
    <RadioGroup className={css('group')} orientation="horizontal" value={value} onChange={choose}>
      <Label className={css('label')}>{t('inspector.color')}</Label>
      <div className={css('swatches')}>
        {choices.map((choice) => (
          <Swatch key={choice} choice={choice} name={choice === NONE ? t('inspector.noColor') : t(`color.${choice}`)} />
        ))}
      </div>
    </RadioGroup>
  );
}

function Swatch({ choice, name }: Readonly<{ choice: Choice; name: string }>) {
  return (
    <Radio value={choice} aria-label={name} className={css('swatch')} style={choice === NONE ? {} : shade(choice)}>
      {({ isSelected }) => (
        <span className={css('disc')} title={name}>
          {isSelected ? (
            <Check size={13} strokeWidth={2.5} aria-hidden />
          ) : (
            choice === NONE && <Ban size={13} strokeWidth={1.75} aria-hidden />
          )}
        </span>
      )}
    </Radio>
  );
}

/** The colour all the cards show; null if they differ. */
function commonColor({ document, derived }: EditorState, cardIds: readonly string[]): Choice | null {
  const shown = new Set(cardIds.map((id): Choice => derived.signs.get(id)?.color ?? document.cards.get(id)?.color ?? NONE));
  const [first] = shown;
  return shown.size === 1 && first !== undefined ? first : null;
}

function shade(color: ColorKey): CSSProperties {
  const variables: Record<string, string> = {
    '--swatch': `var(--shade-${color}-line)`,
    '--ink': `var(--shade-${color}-on-line)`,
  };
  return variables;
}
