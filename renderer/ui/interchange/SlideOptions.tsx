import { useMemo } from 'react';
import { possiblePages, usualSlides } from '../../actions/exporting/pageChoice.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import { useActionContext, useApp, useEditor, useT } from '../context.tsx';
import { PageChoice } from '../dialogs/PageChoice.tsx';
import { StoryOptions } from '../dialogs/StoryOptions.tsx';
import { usePageReader } from '../dialogs/usePrint.ts';
import { Segmented } from '../widgets/Segmented.tsx';
import styles from './OutputOptions.module.css';

/** The shape of the slides, and which pages become some. */
export function SlideOptions() {
  const t = useT();
  const { app } = useActionContext();
  const output = useApp((state) => state.output);
  const reader = usePageReader();
  const { document } = useEditor().get();
  const possible = useMemo(() => possiblePages(document, reader), [document, reader]);
  const chosen = usualSlides(possible, output.slidePages);
  const choosePages = (slidePages: readonly PageKind[]): void => {
    if (slidePages.length > 0) app.setState({ output: { ...output, slidePages } });
  };
  return (
    <div className={styles['options']}>
      <div className={styles['line']}>
        <Segmented
          label={t('slides.shape')}
          value={output.slide}
          options={[
            { id: '16:9', label: t('slides.wide') },
            { id: '4:3', label: t('slides.standard') },
          ]}
          onChange={(slide) => app.setState({ output: { ...output, slide } })}
        />
        <span className={styles['facts']}>{t('slides.each')}</span>
      </div>
      <PageChoice chosen={chosen} possible={possible} counts={{}} onChange={choosePages} story={<StoryOptions />} />
    </div>
  );
}
