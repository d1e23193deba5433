import { useT } from '../context.tsx';
import { SelectField } from './SelectField.tsx';

/** A select has no empty key, so “not set” is one of its options. */
const UNSET = 'unset';

type ChoiceFieldProps<Value extends string> = Readonly<{
  label: string;
  value: Value | undefined;
  options: readonly Readonly<{ id: Value; label: string }>[];
  onChange: (value: Value | undefined) => void;
  isDisabled?: boolean;
}>;

/** A choice of one out of a few, or of none. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
}: ChoiceFieldProps<Value>) {
  const t = useT();
  return (
    <SelectField<Value | typeof UNSET>
      label={label}
      value={value ?? UNSET}
      isDisabled={isDisabled}
      options={[{ id: UNSET, label: t('inspector.unset') }, ...options]}
      onChange={(choice) => onChange(options.find(({ id }) => id === choice)?.id)}
    />
  );
}
