import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Audience, Presenting } from '../../state/editorState.ts';
import { showStep, stepBy, stopPresenting } from '../../state/presenting.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import { SPOKEN } from '../widgets/spoken.ts';
import { useScreenAwake } from '../widgets/useScreenAwake.ts';
import { AudienceNotice } from './AudienceNotice.tsx';
import styles from './Present.module.css';
import { PresentControls } from './PresentControls.tsx';
import { PresenterView } from './PresenterView.tsx';
import { connectStagePointer } from './stagePointer.ts';
import { StepList } from './StepList.tsx';
import { StoryStage } from './StoryStage.tsx';
import { useAudience } from './useAudience.ts';
import { useFullScreen } from './useFullScreen.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useDocument, usePicture } from './useStory.ts';

const css = classesOf(styles);

/** A running presentation, over the whole window. Leaving it returns to where one was. */
export function PresentView({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const presenting = useEditorState((state) => state.presenting);
  // However it is closed.
  useEffect(() => () => stopPresenting(editor), [editor]);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled onOpenChange={(isOpen) => !isOpen && onClose()} className={css('overlay')}>
      <Modal className={css('modal')}>
        <Dialog aria-label={t('present.title')} className={css('dialog')}>
          {presenting && <Running presenting={presenting} onLeave={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Running({ presenting, onLeave }: Readonly<{ presenting: Presenting; onLeave: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const document = useDocument();
  const [isListOpen, setListOpen] = useState(false);
  const [hasLaser, setLaser] = useState(true);
  const { steps, index, isSpeakerView, audience } = presenting;
  const picture = usePicture(document, presenting, index);
  useScreenAwake();
  // With a window of its own for the room this one stays as it is: on some systems a second full screen would take the first away.
  const fullScreen = useFullScreen(isRoomHere(audience), () => {
    // Browsers end full screen for a window that is opened; asked of the store, for this window may not have rendered since.
    const now = editor.get().presenting;
    if (now && isRoomHere(now.audience)) onLeave();
  });
  const actions = useActions();
  const onAudience = (): void => void actions.run('present.audience');
  const root = useRef<HTMLDivElement>(null);
  // What had the focus may be gone with the list, or with the other view.
  useEffect(() => {
    if (!isListOpen) root.current?.focus({ preventScroll: true });
  }, [isListOpen, isSpeakerView]);
  const run = usePresentKeys({
    isListOpen,
    onList: () => setListOpen((isOpen) => !isOpen),
    onLaser: () => setLaser((isOn) => !isOn),
    onAudience,
    onFullScreen: fullScreen.toggle,
    onLeave,
  });
  const wire = useAudience({ presenting, document, picture }, run);
  const controls = (
    <PresentControls
      presenting={presenting}
      isListOpen={isListOpen}
      onList={() => setListOpen(!isListOpen)}
      onAudience={onAudience}
      onFullScreen={fullScreen.toggle}
      onLeave={onLeave}
    />
  );
  return (
    <div ref={root} tabIndex={-1} className={css('root')}>
      {isSpeakerView ? (
        <div className={css('speaker')}>
          <PresenterView presenting={presenting} document={document} controls={controls} wire={wire} hasLaser={hasLaser} />
        </div>
      ) : (
        <>
          <Stage presenting={presenting} document={document} hasLaser={hasLaser} />
          <div className={css('bar')}>{controls}</div>
        </>
      )}
      <AudienceNotice audience={audience} onOpen={onAudience} />
      {isListOpen && (
        <section aria-label={t('present.steps')} className={css('steps')}>
          <StepList
            document={document}
            steps={steps}
            index={index}
            autoFocus
            onChoose={(at) => {
              setListOpen(false);
              showStep(editor, at);
            }}
          />
        </section>
      )}
    </div>
  );
}

/** Whether the room looks at this window. */
function isRoomHere({ id, trouble }: Audience): boolean {
  return id === null && (trouble === null || trouble === 'blocked');
}

type StageProps = Readonly<{ presenting: Presenting; document: ReturnType<typeof useDocument>; hasLaser: boolean }>;

function Stage({ presenting, document, hasLaser }: StageProps) {
  const t = useT();
  const editor = useEditor();
  const language = useLanguage();
  const theme = useBoardTheme();
  const stage = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLSpanElement>(null);
  const { index, steps, isBlack } = presenting;
  const picture = usePicture(document, presenting, index);
  useEffect(() => {
    if (!stage.current || !dot.current) return undefined;
    return connectStagePointer(stage.current, dot.current, {
      onNext: () => stepBy(editor, 1),
      onPrevious: () => stepBy(editor, -1),
    });
  }, [editor]);
  return (
    <div ref={stage} className={css('stage')} data-laser={hasLaser || undefined}>
      {picture && (
        <StoryStage
          document={document}
          picture={picture}
          progress={{ at: index + 1, of: steps.length }}
          language={language}
          theme={theme}
        />
      )}
      {isBlack && <div className={css('black')} />}
      <div aria-live="polite" className={SPOKEN}>
        {isBlack && t('present.blackNow')}
      </div>
      <span ref={dot} aria-hidden className={css('dot')} />
    </div>
  );
}
