import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './Segmented.module.css';

type SegmentedProps<Value extends string> = Readonly<{
  label: string;
  value: Value;
  options: readonly Readonly<{ id: Value; label: string }>[];
  onChange: (value: Value) => void;
}>;

/** A choice of one out of two to four, all in sight. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const change = (keys: Iterable<unknown>): void => {
    const [key] = keys;
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={change}
      className={styles['group'] ?? ''}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles['choice'] ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
