import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { MARKET_TYPES, type MarketType } from '../../model/marketTypes.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { classesOf } from '../board/classesOf.ts';
import styles from './Segments.module.css';

const css = classesOf(styles);

/** The kind of market the model serves, and in one line what that means for the canvas. */
export function MarketTypeSelect() {
  const editor = useEditor();
  const t = useT();
  const marketType = useEditorState((state) => state.document.info.marketType);
  return (
    <div className={css('market')}>
      <Select className={css('select')} value={marketType ?? NONE} onChange={(key) => chooseMarket(editor, key)}>
        <Label className={css('label')}>{t('segments.market')}</Label>
        <Button className={css('selectButton')}>
          <SelectValue className={css('value')}>{({ selectedText }) => selectedText}</SelectValue>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className={css('popover')} placement="bottom start" offset={4}>
          <ListBox className={css('options')}>
            <MarketOption id={NONE} text={t('segments.noMarket')} />
            {MARKET_TYPES.map((type) => (
              <MarketOption key={type} id={type} text={t(`market.${type}`)} />
            ))}
          </ListBox>
        </Popover>
      </Select>
      <p className={css('hint')}>{t(`segments.marketHint.${marketType ?? NONE}`)}</p>
    </div>
  );
}

/** The list has no empty key, so “not chosen” is one of its entries. */
const NONE = 'none';

function MarketOption({ id, text }: Readonly<{ id: string; text: string }>) {
  return (
    <ListBoxItem id={id} textValue={text} className={css('option')}>
      {({ isSelected }) => (
        <>
          <span>{text}</span>
          {isSelected && <Check size={14} strokeWidth={2} aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}

function chooseMarket(editor: Editor, key: unknown): void {
  const marketType: MarketType | undefined = MARKET_TYPES.find((type) => type === key);
  editor.commit('step.info', changeInfo(editor.get().document, { marketType }));
}
