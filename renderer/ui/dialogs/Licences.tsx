import { useState } from 'react';
import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import styles from './Dialogs.module.css';

/** The licences of everything the program is built with, from the list that the build puts beside the page. */
export function Licences() {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const show = async (): Promise<void> => {
    const answer = await fetch('./THIRD-PARTY.txt').catch(() => null);
    setText(answer?.ok === true ? await answer.text() : t('about.licencesMissing'));
  };
  if (text === null) return <Button onPress={() => void show()}>{t('about.licences')}</Button>;
  return (
    <pre
      // The button that had the focus is gone.
      ref={(element) => element?.focus()}
      className={styles['licences']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll it
      tabIndex={0}
      role="region"
      aria-label={t('about.licencesTitle')}
    >
      {text}
    </pre>
  );
}
