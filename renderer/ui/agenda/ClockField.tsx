import { useState } from 'react';
import { useEditor, useLanguage } from '../context.tsx';
import type { ControlProps } from '../widgets/FieldFrame.tsx';
import { timeOfDay } from '../widgets/clockText.ts';
import styles from '../widgets/Field.module.css';
import { readClock, startOf } from './plan.ts';

type ClockFieldProps = Readonly<{ control: ControlProps; value: string; onChange: (value: string) => void }>;

/**
 * A time of the day as the language writes it. The browser’s own field follows the system instead: there it said 08:45 AM beside
 * activities at 09:05. What is no time is forgotten when the field is left.
 */
export function ClockField({ control, value, onChange }: ClockFieldProps) {
  const editor = useEditor();
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    const time = draft === null ? null : readClock(draft);
    setDraft(null);
    if (time !== null && time !== value) onChange(time);
  };
  return (
    <input
      {...control}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={styles['input']}
      value={draft ?? timeOfDay(startOf(value, editor.environment.now()), language)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onKeyDown={({ key }) => key === 'Enter' && finish()}
      onBlur={finish}
    />
  );
}
