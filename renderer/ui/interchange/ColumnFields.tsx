import { CSV_COLUMNS, type CsvColumn } from '../../formats/csv/columns.ts';
import type { CsvMapping, CsvTable } from '../../formats/csv/readCsv.ts';
import { useT } from '../context.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './ColumnFields.module.css';

/** A select has no empty key, so “no column” is one of its options. */
const NONE = 'none';

type ColumnFieldsProps = Readonly<{ table: CsvTable; columns: CsvMapping; onChange: (columns: CsvMapping) => void }>;

/** Which column of a table holds what. */
export function ColumnFields({ table, columns, onChange }: ColumnFieldsProps) {
  const t = useT();
  const options = [
    { id: NONE, label: t('interchange.noColumn') },
    ...table.header.map((name, index) => ({
      id: String(index),
      label: name.trim() === '' ? t('interchange.columnNumber', { number: index + 1 }) : name.trim(),
    })),
  ];
  const choose = (column: CsvColumn, id: string): void => {
    const others = Object.entries(columns).filter(([key]) => key !== column);
    onChange(Object.fromEntries(id === NONE ? others : [...others, [column, Number(id)]]));
  };
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{t('interchange.columns')}</legend>
      {CSV_COLUMNS.map((column) => (
        <SelectField
          key={column}
          label={t(`interchange.column.${column}`)}
          value={String(columns[column] ?? NONE)}
          options={options}
          onChange={(id) => choose(column, id)}
        />
      ))}
    </fieldset>
  );
}
