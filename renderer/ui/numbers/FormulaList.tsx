import { useEffect, useId, useRef, type RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import menuStyles from '../widgets/menu.module.css';
import styles from './FormulaList.module.css';
import type { FormulaChoice } from './formulaChoices.ts';
import type { FormulaPicker } from './useFormulaPicker.ts';

const css = classesOf(styles);

type FormulaListProps = Readonly<{ picker: FormulaPicker; field: RefObject<HTMLInputElement | null> }>;

/** What a formula can refer to, below its field. Pressing the mouse takes no focus away, so that the caret stays where it is. */
export function FormulaList({ picker, field }: FormulaListProps) {
  const t = useT();
  const { isOpen, found, close } = picker;
  return (
    <Popover
      isNonModal
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => !isNowOpen && close()}
      triggerRef={field}
      placement="bottom start"
      offset={4}
      maxHeight={352}
      className={menuStyles['popover'] ?? ''}
    >
      {/* Nothing is done by it: the focus only stays where it is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section aria-label={t('numbers.choices')} className={css('frame')} onMouseDown={(event) => event.preventDefault()}>
        <div id={picker.listId} role="listbox" aria-label={t('numbers.choices')} className={css('list')}>
          {(['number', 'function'] as const).map((kind) => (
            <Group key={kind} kind={kind} picker={picker} choices={found.choices.filter((choice) => choice.kind === kind)} />
          ))}
        </div>
        {found.leadingBack > 0 && <p className={css('note')}>{t('numbers.leadsBack', { count: found.leadingBack })}</p>}
      </section>
    </Popover>
  );
}

type GroupProps = Readonly<{ kind: FormulaChoice['kind']; picker: FormulaPicker; choices: readonly FormulaChoice[] }>;

function Group({ kind, picker, choices }: GroupProps) {
  const t = useT();
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={css('group')}>
        {t(kind === 'number' ? 'numbers.choicesOfCards' : 'numbers.choicesOfFunctions')}
      </div>
      {choices.map((choice) => (
        <Option key={choice.id} choice={choice} picker={picker} />
      ))}
    </div>
  );
}

function Option({ choice, picker }: Readonly<{ choice: FormulaChoice; picker: FormulaPicker }>) {
  const ref = useRef<HTMLDivElement>(null);
  const isActive = picker.active?.id === choice.id;
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // Keys are the field's, which has the focus all the time.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={ref}
      id={picker.optionId(choice)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={css('option')}
      onClick={() => picker.take(choice)}
    >
      <span className={css('name')}>{choice.name}</span>
      <span className={css('value')}>{choice.value}</span>
      <span className={css('details')}>{choice.details}</span>
    </div>
  );
}
