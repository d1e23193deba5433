import { RotateCcw } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { present } from '../../actions/workshop/presentActions.ts';
import { resetStory } from '../../model/workshop/storyEdits.ts';
import { storySteps } from '../../model/workshop/storySteps.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActionContext, useEditor, useReadOnly, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Arrange.module.css';
import { ArrangeList } from './ArrangeList.tsx';
import { StepDetails } from './StepDetails.tsx';
import { useDocument } from './useStory.ts';

const css = classesOf(styles);

/** The author's dialog: the order of the steps, which are left out, and what to say at each. Every change can be undone. */
export function ArrangeDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const context = useActionContext();
  const document = useDocument();
  const steps = useMemo(() => storySteps(document), [document]);
  const [key, setKey] = useState(() => firstKey(editor.get().focus.cardId, steps));
  const selected = steps.find((step) => step.key === key) ?? steps[0];
  const isLocked = useReadOnly();
  const shown = steps.filter(({ isLeftOut }) => !isLeftOut).length;
  const isChanged = steps.some(({ isPlaced, isLeftOut }) => isPlaced || isLeftOut);
  const isStarting = useRef(false);
  const onPresent = (): void => {
    if (isStarting.current || !selected) return;
    isStarting.current = true;
    void present(editor, context, { step: selected.key });
  };
  return (
    <DialogFrame
      title={t('arrange.title')}
      width="wide"
      onClose={onClose}
      startButtons={
        <Button
          icon={<RotateCcw size={16} aria-hidden />}
          isDisabled={isLocked || !isChanged}
          onPress={() => editor.commit('step.arrangeStory', resetStory(editor.get().document))}
        >
          {t('arrange.reset')}
        </Button>
      }
      buttons={
        <>
          <Button isDisabled={shown === 0 || selected?.isLeftOut === true} onPress={onPresent}>
            {t('arrange.presentHere')}
          </Button>
          <Button tone="primary" onPress={onClose}>
            {t('dialog.close')}
          </Button>
        </>
      }
    >
      <p className={css('hint')}>{t('arrange.hint')}</p>
      <div className={css('panes')}>
        <div className={css('pane')}>
          <ArrangeList document={document} steps={steps} selected={selected?.key ?? ''} isLocked={isLocked} onSelect={setKey} />
          <p className={css('count')}>{t('arrange.countShown', { count: shown, all: steps.length })}</p>
        </div>
        {selected && <StepDetails key={selected.key} document={document} steps={steps} told={selected} isLocked={isLocked} />}
      </div>
    </DialogFrame>
  );
}

/** The step of the card one has just looked at, or the first. */
function firstKey(cardId: string | null, steps: ReturnType<typeof storySteps>): string {
  const card = steps.find(({ step }) => step.kind === 'card' && step.card === cardId);
  return (card ?? steps[0])?.key ?? '';
}
