import { useEffect, useState, type CSSProperties } from 'react';
import { openExample } from '../../actions/files/fileSession.ts';
import { useActionContext, useLanguage, useT } from '../context.tsx';
import { BoardSketch } from './BoardSketch.tsx';
import styles from './Examples.module.css';
import { EXAMPLE_GROUPS, loadExamples, type Example } from './examples.ts';
import { PictureCard } from './PictureCard.tsx';
import startStyles from './StartScreen.module.css';

type Group = (typeof EXAMPLE_GROUPS)[number];

/** Finished models in the language of the interface, in groups by what they teach. */
export function Examples() {
  const t = useT();
  const loaded = useExamples();
  return (
    <section aria-labelledby="start-examples" aria-busy={loaded.length < EXAMPLE_GROUPS.length} className={styles['examples']}>
      <h2 id="start-examples" className={startStyles['heading']}>
        {t('start.examples')}
      </h2>
      <p className={startStyles['lead']}>{t('start.examplesHint')}</p>
      <div className={styles['groups']}>
        {EXAMPLE_GROUPS.map((group, index) => (
          <ExampleGroup key={group.title} group={group} examples={loaded[index] ?? null} />
        ))}
      </div>
    </section>
  );
}

/** Group after group, so that the first is there as soon as if it were the only one. */
function useExamples(): readonly (readonly Example[])[] {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<readonly (readonly Example[])[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const groups: (readonly Example[])[] = [];
      for (const group of EXAMPLE_GROUPS) {
        groups.push(await loadExamples(group, language));
        if (!isCurrent) return;
        setLoaded([...groups]);
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}

/** `examples` are null while they are on their way; their places are kept, so that the page does not jump. */
function ExampleGroup({ group, examples }: Readonly<{ group: Group; examples: readonly Example[] | null }>) {
  const t = useT();
  return (
    <div className={styles['group']} style={countVariable(group.examples.length)}>
      <h3 id={group.title} className={styles['title']}>
        {t(group.title)}
      </h3>
      <ul aria-labelledby={group.title} className={styles['cards']}>
        {group.examples.map(({ name, tag }) => {
          const example = examples?.find((one) => one.name === name);
          if (example) return <ExampleCard key={name} example={example} tag={t(tag)} />;
          return <li key={name} className={styles['placeholder']} />;
        })}
      </ul>
    </div>
  );
}

/** How many columns the group takes where all groups share one grid. */
function countVariable(count: number): CSSProperties {
  const variables: Record<string, number> = { '--count': count };
  return variables;
}

function ExampleCard({ example, tag }: Readonly<{ example: Example; tag: string }>) {
  const t = useT();
  const context = useActionContext();
  const { title, description } = example.document.info;
  return (
    <PictureCard
      title={title}
      name={t('start.example', { title })}
      tag={tag}
      text={description ?? ''}
      picture={<BoardSketch document={example.document} />}
      onOpen={() => void openExample(context, example.text)}
    />
  );
}
