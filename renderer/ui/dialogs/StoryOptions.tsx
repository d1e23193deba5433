import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import type { StoryPages } from '../../layout/pages/page.ts';
import { MOST_STEP_PAGES } from '../../layout/story/tellings.ts';
import { shownSteps } from '../../model/workshop/stepPicture.ts';
import { useActionContext, useApp, useEditor, useT } from '../context.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import pageStyles from './PageChoice.module.css';
import styles from './StoryOptions.module.css';

/** How the story is told: a page for each block or for each step; on paper also whether the speaker's notes are below them. */
export function StoryOptions({ isPaper = false }: Readonly<{ isPaper?: boolean }>) {
  const t = useT();
  const { app } = useActionContext();
  const { story } = useApp((state) => state.output);
  const { document } = useEditor().get();
  const steps = shownSteps(document);
  const change = (part: Partial<StoryPages>): void => {
    const { output } = app.getState();
    app.setState({ output: { ...output, story: { ...output.story, ...part } } });
  };
  return (
    <div role="group" aria-label={t('storyPages.options')} className={styles['options']}>
      {steps.length <= MOST_STEP_PAGES ? (
        <Segmented
          label={t('storyPages.each')}
          value={story.each}
          options={[
            { id: 'part', label: t(isPaper ? 'storyPages.eachPart' : 'storyPages.slideEachPart') },
            { id: 'step', label: t(isPaper ? 'storyPages.eachStep' : 'storyPages.slideEachStep') },
          ]}
          onChange={(each) => change({ each })}
        />
      ) : (
        <p className={styles['remark']}>{t('storyPages.tooManySteps', { count: MOST_STEP_PAGES })}</p>
      )}
      {isPaper && steps.some(({ note }) => note.trim() !== '') && (
        <Checkbox
          isSelected={story.hasNotes}
          onChange={(hasNotes) => change({ hasNotes })}
          className={pageStyles['choice'] ?? ''}
        >
          <span className={pageStyles['box']}>
            <Check size={12} strokeWidth={3} aria-hidden />
          </span>
          {t('storyPages.withNotes')}
        </Checkbox>
      )}
    </div>
  );
}
