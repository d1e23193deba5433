import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH } from '../../model/document.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { editCard } from './editCard.ts';
import styles from './Inspector.module.css';

const css = classesOf(styles);

/** Board units a press of + or − adds. */
const STEP = 8;

/** The card's width in board units; its height follows the text. */
export function WidthField({ cardId, width }: Readonly<{ cardId: string; width: number }>) {
  const editor = useEditor();
  const t = useT();
  const resize = (next: number): void => {
    if (Number.isFinite(next)) editCard(editor, 'step.resizeCard', cardId, { width: next }, `width:${cardId}`);
  };
  return (
    <NumberField
      className={css('field')}
      value={width}
      minValue={CARD_MIN_WIDTH}
      maxValue={CARD_MAX_WIDTH}
      step={STEP}
      isWheelDisabled
      onChange={resize}
    >
      <Label className={css('label')}>{t('inspector.width')}</Label>
      <Group className={css('number')}>
        <Button slot="decrement" className={css('numberStep')}>
          <Minus size={14} strokeWidth={1.75} aria-hidden />
        </Button>
        <Input className={css('numberInput')} />
        <Button slot="increment" className={css('numberStep')}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
