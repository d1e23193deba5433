import { useEffect, useState } from 'react';
import { openExample } from '../../actions/fileSession.ts';
import { useActionContext, useLanguage, useT } from '../context.tsx';
import { BoardSketch } from './BoardSketch.tsx';
import { loadExamples, type Example } from './examples.ts';
import { PictureCard } from './PictureCard.tsx';
import styles from './StartScreen.module.css';

/** How many there are, so that the page does not jump when they come. */
const COUNT = 5;

/** One finished model for each market type, in the language of the interface. */
export function Examples() {
  const t = useT();
  const examples = useExamples();
  return (
    <section aria-labelledby="start-examples">
      <h2 id="start-examples" className={styles['heading']}>
        {t('start.examples')}
      </h2>
      <p className={styles['lead']}>{t('start.examplesHint')}</p>
      <ul className={styles['cards']} aria-busy={examples === null}>
        {examples?.map((example) => <ExampleCard key={example.name} example={example} />) ??
          Array.from({ length: COUNT }, (_, index) => <li key={index} className={styles['placeholder']} />)}
      </ul>
    </section>
  );
}

function useExamples(): readonly Example[] | null {
  const language = useLanguage();
  const [examples, setExamples] = useState<readonly Example[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadExamples(language).then((loaded) => isCurrent && setExamples(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return examples;
}

function ExampleCard({ example }: Readonly<{ example: Example }>) {
  const t = useT();
  const context = useActionContext();
  const { title, description, marketType } = example.document.info;
  return (
    <PictureCard
      title={title}
      name={t('start.example', { title })}
      tag={marketType ? t(`market.${marketType}`) : ''}
      text={description ?? ''}
      picture={<BoardSketch document={example.document} />}
      onOpen={() => void openExample(context, example.text)}
    />
  );
}
