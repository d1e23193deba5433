import { Minus, Plus } from 'lucide-react';
import { MAX_DOTS } from '../../model/workshop/votes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { NumberField } from '../widgets/NumberField.tsx';
import { Dots } from './Dots.tsx';
import styles from './Setup.module.css';

const css = classesOf(styles);

/** Null: as many as are usual. */
type BudgetFieldProps = Readonly<{ value: number; onChange: (budget: number | null) => void }>;

/** Dots a person, typed or step by step. */
export function BudgetField({ value, onChange }: BudgetFieldProps) {
  const t = useT();
  return (
    <div className={css('part')}>
      <div className={css('budget')}>
        <NumberField
          label={t('vote.budget')}
          value={value}
          range={{ least: 1, most: MAX_DOTS }}
          editKey="vote:budget"
          onEdit={(entered) => onChange(entered === undefined ? null : Math.round(entered))}
          onTakeBack={() => onChange(null)}
        />
        <IconButton
          label={t('vote.fewer')}
          icon={<Minus size={16} />}
          isDisabled={value <= 1}
          onPress={() => onChange(Math.max(1, value - 1))}
        />
        <IconButton
          label={t('vote.more')}
          icon={<Plus size={16} />}
          isDisabled={value >= MAX_DOTS}
          onPress={() => onChange(Math.min(MAX_DOTS, value + 1))}
        />
        <span className={css('dots')}>
          <Dots filled={value} />
        </span>
      </div>
      <p className={css('hint')}>{t('vote.budgetHint')}</p>
    </div>
  );
}
