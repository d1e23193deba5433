import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formatShortcut } from '../../actions/shortcuts.ts';
import { stepName } from '../../actions/words/storyWords.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { shownSteps, stepPicture } from '../../model/workshop/stepPicture.ts';
import { leaveOutSteps, noteStep, shiftStep } from '../../model/workshop/storyEdits.ts';
import { groupAt, type ToldStep } from '../../model/workshop/storySteps.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useApp, useEditor, useLanguage, useT } from '../context.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './Arrange.module.css';
import { StoryStage } from './StoryStage.tsx';

const css = classesOf(styles);

type StepDetailsProps = Readonly<{
  document: CanvasDocument;
  steps: readonly ToldStep[];
  told: ToldStep;
  isLocked: boolean;
}>;

/** One step: what the room will see, whether the cards of a block come one by one, and what to say. */
export function StepDetails({ document, steps, told, isLocked }: StepDetailsProps) {
  const t = useT();
  const editor = useEditor();
  const platform = useApp((state) => state.info.platform);
  const { step, key, note } = told;
  const name = stepName(document, step, t);
  const shift = (by: -1 | 1): void => editor.commit('step.arrangeStory', shiftStep(editor.get().document, step, by));
  const index = steps.indexOf(told);
  return (
    <section aria-label={name} className={css('details')}>
      <div className={css('heading')}>
        <h3 className={css('title')}>{name}</h3>
        <IconButton
          size="small"
          label={t('arrange.up')}
          keys={formatShortcut('Alt+ArrowUp', platform)}
          icon={<ArrowUp size={16} />}
          isDisabled={isLocked || index === 0}
          onPress={() => shift(-1)}
        />
        <IconButton
          size="small"
          label={t('arrange.down')}
          keys={formatShortcut('Alt+ArrowDown', platform)}
          icon={<ArrowDown size={16} />}
          isDisabled={isLocked || index === steps.length - 1}
          onPress={() => shift(1)}
        />
      </div>
      <div className={css('preview')}>
        {told.isLeftOut ? (
          <p className={css('leftOut')}>{t('arrange.leftOut')}</p>
        ) : (
          <Preview document={document} stepKey={key} />
        )}
      </div>
      {step.kind === 'block' && <CardByCard steps={steps} index={index} isLocked={isLocked} />}
      <TextField
        label={t('arrange.note')}
        placeholder={t('arrange.notePlaceholder')}
        value={note}
        isMultiline
        isDisabled={isLocked}
        editKey={`story:note:${key}`}
        onEdit={(text, mergeKey) =>
          editor.commit('step.speakerNote', noteStep(editor.get().document, step, text), oneVisit(mergeKey))
        }
      />
    </section>
  );
}

type CardByCardProps = Readonly<{ steps: readonly ToldStep[]; index: number; isLocked: boolean }>;

/** Whether the cards of a block have steps of their own. */
function CardByCard({ steps, index, isLocked }: CardByCardProps) {
  const t = useT();
  const editor = useEditor();
  const cards = steps.slice(index + 1, groupAt(steps, index).end);
  if (cards.length === 0) return null;
  return (
    <label className={css('choice')}>
      <input
        type="checkbox"
        className={css('box')}
        checked={cards.some(({ isLeftOut }) => !isLeftOut)}
        disabled={isLocked}
        onChange={(event) => {
          const taken = cards.map(({ step }) => step);
          const operations = leaveOutSteps(editor.get().document, taken, !event.currentTarget.checked);
          editor.commit('step.arrangeStory', operations);
        }}
      />
      <span>
        {t('arrange.cardByCard')}
        <span className={css('about')}>{t('arrange.cardByCardHint')}</span>
      </span>
    </label>
  );
}

function Preview({ document, stepKey }: Readonly<{ document: CanvasDocument; stepKey: string }>) {
  const language = useLanguage();
  const theme = useBoardTheme();
  // A letter in a note draws nothing anew.
  const told = JSON.stringify(document.info.presentation?.map(({ note: _note, ...entry }) => entry));
  const [kept, setKept] = useState({ told, document });
  if (kept.told !== told) setKept({ told, document });
  const still = kept.document;
  const steps = useMemo(() => shownSteps(still), [still]);
  const index = steps.findIndex(({ key }) => key === stepKey);
  const picture = useMemo(() => stepPicture(still, steps, index), [still, steps, index]);
  const progress = { at: index + 1, of: steps.length };
  return picture && <StoryStage {...{ document: still, picture, progress, language, theme }} isPreview />;
}
