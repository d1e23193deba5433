import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import menuStyles from './menu.module.css';

type SelectFieldProps<Value extends string> = Readonly<{
  label: string;
  value: Value;
  options: readonly Readonly<{ id: Value; label: string }>[];
  onChange: (value: Value) => void;
  /** For screen readers only, where the place says it already. */
  isLabelHidden?: boolean;
  isDisabled?: boolean;
}>;

/** A choice of one out of a few. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  isDisabled = false,
}: SelectFieldProps<Value>) {
  const change = (key: unknown): void => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <Select
      value={value}
      onChange={change}
      isDisabled={isDisabled}
      className={styles['field'] ?? ''}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={classNames(styles['input'], styles['select'])}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={menuStyles['popover'] ?? ''} offset={4}>
        <ListBox className={menuStyles['menu'] ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={menuStyles['item'] ?? ''}>
              <Check size={14} aria-hidden className={menuStyles['check']} />
              <span className={menuStyles['label']}>{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
