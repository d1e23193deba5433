import { changeInfo } from '../../model/edits/infoEdits.ts';
import { MARKET_TYPES, type MarketType } from '../../model/marketTypes.ts';
import type { Editor } from '../../state/editor.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './Segments.module.css';

const css = classesOf(styles);

/** A select has no empty key, so “not chosen” is one of its options. */
const NONE = 'none';

/** The kind of market the model serves, and in one line what that means for the canvas. */
export function MarketTypeSelect() {
  const editor = useEditor();
  const t = useT();
  const marketType = useEditorState((state) => state.document.info.marketType);
  const isReadOnly = useReadOnly();
  return (
    <div className={css('market')}>
      <SelectField
        label={t('segments.market')}
        value={marketType ?? NONE}
        isDisabled={isReadOnly}
        options={[{ id: NONE, label: t('segments.noMarket') }, ...MARKET_TYPES.map((id) => ({ id, label: t(`market.${id}`) }))]}
        onChange={(choice) => chooseMarket(editor, choice === NONE ? undefined : choice)}
      />
      <p className={css('hint')}>{t(`segments.marketHint.${marketType ?? NONE}`)}</p>
    </div>
  );
}

function chooseMarket(editor: Editor, marketType: MarketType | undefined): void {
  editor.commit('step.info', changeInfo(editor.get().document, { marketType }));
}
