import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { CardNumbers, NumberKey, Scenario } from '../../model/numbers/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { Field } from '../inspector/Field.tsx';
import { useDetail } from '../inspector/useDetail.ts';
import { AmountField } from './AmountField.tsx';
import styles from './NumberFields.module.css';

const css = classesOf(styles);

type EstimateFieldsProps = Readonly<{ cardId: string; numberKey: Exclude<NumberKey, 'size'>; hint?: string }>;

/** The likely number, and on request the low and the high one beside each other. */
export function EstimateFields({ cardId, numberKey, hint }: EstimateFieldsProps) {
  const t = useT();
  const id = useId();
  const { value: numbers } = useDetail(cardId, 'numbers');
  const { low, high } = numbers?.[numberKey] ?? {};
  const [isChosen, setChosen] = useState(false);
  const isOpen = isChosen || low !== undefined || high !== undefined;
  const number = t(`field.${numberKey}`);
  return (
    <div className={css('estimate')}>
      <Field name={numberKey}>
        <EstimateField
          cardId={cardId}
          numberKey={numberKey}
          scenario="likely"
          label={labelOf(numberKey, t)}
          {...(hint && { hint })}
        />
      </Field>
      {!isOpen && (
        <button
          type="button"
          className={css('more')}
          aria-label={t('numbers.estimate', { number, scenario: t('numbers.range') })}
          onClick={() => setChosen(true)}
        >
          <ChevronRight size={14} aria-hidden />
          {t('numbers.range')}
        </button>
      )}
      {isOpen && (
        <div role="group" aria-labelledby={`${id}range`} className={css('pair')}>
          <span id={`${id}range`} hidden>
            {t('numbers.estimate', { number, scenario: t('numbers.range') })}
          </span>
          <EstimateField cardId={cardId} numberKey={numberKey} scenario="low" label={t('numbers.low')} />
          <EstimateField cardId={cardId} numberKey={numberKey} scenario="high" label={t('numbers.high')} />
        </div>
      )}
    </div>
  );
}

type EstimateFieldProps = EstimateFieldsProps & Readonly<{ scenario: Scenario; label: string }>;

function EstimateField({ cardId, numberKey, scenario, ...rest }: EstimateFieldProps) {
  const { value: numbers, change, takeBack } = useDetail(cardId, 'numbers');
  const estimate = numbers?.[numberKey];
  return (
    <AmountField
      {...rest}
      {...{ cardId, numberKey, scenario }}
      value={estimate?.[scenario]}
      onEdit={(amount, mergeKey) => change({ ...numbers, [numberKey]: { ...estimate, [scenario]: amount } }, mergeKey)}
      onTakeBack={takeBack}
    />
  );
}

/** Beside its field a number says of what it is. */
function labelOf(numberKey: EstimateFieldsProps['numberKey'], t: Translate): string {
  if (numberKey === 'share') return t('numbers.sharePercent');
  return numberKey === 'frequency' ? t('numbers.frequencyEach') : t(`field.${numberKey}`);
}

/** The low and the high size of a segment; the likely one has a field of its own. */
export function SizeRange({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const { value: numbers, change, takeBack } = useDetail(cardId, 'numbers');
  const set = (size: CardNumbers['size'], mergeKey: string): void => change({ ...numbers, size }, mergeKey);
  return (
    <div className={css('estimate')}>
      <div className={css('pair')}>
        {(['low', 'high'] as const).map((scenario) => (
          <AmountField
            key={scenario}
            label={t('numbers.estimate', { number: t('field.size'), scenario: t(`numbers.${scenario}`) })}
            cardId={cardId}
            numberKey="size"
            scenario={scenario}
            value={numbers?.size?.[scenario]}
            onEdit={(amount, mergeKey) => set({ ...numbers?.size, [scenario]: amount }, mergeKey)}
            onTakeBack={takeBack}
          />
        ))}
      </div>
      <p className={css('muted')}>{t('numbers.sizeHint')}</p>
    </div>
  );
}
