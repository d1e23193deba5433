import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { stepName } from '../../actions/words/storyWords.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Presenting } from '../../state/editorState.ts';
import { elapsed, pauseClock, resetClock, showStep } from '../../state/presenting.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useLanguage, useT } from '../context.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import { IconButton } from '../widgets/IconButton.tsx';
import { clockText, timeOfDay } from '../widgets/clockText.ts';
import styles from './PresenterView.module.css';
import { RoomFrame } from './RoomFrame.tsx';
import { SpeakerNote } from './SpeakerNote.tsx';
import { StepList } from './StepList.tsx';
import { StoryStage } from './StoryStage.tsx';
import type { AudienceWire } from './useAudience.ts';
import { usePicture } from './useStory.ts';

const css = classesOf(styles);

type PresenterViewProps = Readonly<{
  presenting: Presenting;
  document: CanvasDocument;
  controls: ReactNode;
  wire: AudienceWire;
  hasLaser: boolean;
}>;

/** What the speaker sees: this step and the next, what to say, the time, and all steps to jump to. */
export function PresenterView({ presenting, document, controls, wire, hasLaser }: PresenterViewProps) {
  const t = useT();
  const editor = useEditor();
  const { steps, index, isBlack } = presenting;
  const [now, next] = [steps[index], steps[index + 1]];
  return (
    <div className={css('view')}>
      <section aria-label={t('present.now')} className={css('now')}>
        <h2 className={css('label')}>{t('present.now')}</h2>
        <div className={css('current')}>
          <RoomFrame wire={wire} isPointed={hasLaser && presenting.audience.id !== null}>
            <Preview presenting={presenting} document={document} index={index} isPreview={false} />
          </RoomFrame>
          {isBlack && <p className={css('black')}>{t('present.blackNow')}</p>}
        </div>
      </section>
      <div className={css('side')}>
        <section aria-label={t('present.upNext')} className={css('next')}>
          <h2 className={css('label')}>
            {t('present.upNext')}
            <span className={css('what')}>{next && stepName(document, next.step, t)}</span>
          </h2>
          <div className={css('preview')}>
            {next ? (
              <Preview presenting={presenting} document={document} index={index + 1} isPreview />
            ) : (
              <p className={css('end')}>{t('present.end')}</p>
            )}
          </div>
        </section>
        <TalkClock presenting={presenting} />
      </div>
      {now && <SpeakerNote step={now} />}
      <section aria-label={t('present.steps')} className={css('steps')}>
        <StepList document={document} steps={steps} index={index} onChoose={(at) => showStep(editor, at)} />
      </section>
      <div className={css('controls')}>{controls}</div>
    </div>
  );
}

type PreviewProps = Readonly<{ presenting: Presenting; document: CanvasDocument; index: number; isPreview: boolean }>;

function Preview({ presenting, document, index, isPreview }: PreviewProps) {
  const language = useLanguage();
  const theme = useBoardTheme();
  const picture = usePicture(document, presenting, index);
  const progress = { at: index + 1, of: presenting.steps.length };
  return picture && <StoryStage {...{ document, picture, progress, language, theme, isPreview }} />;
}

/** Milliseconds between two looks at the clock: seconds never seem to stand still. */
const TICK = 250;

/** The time of day, and how long the talk has been going on. */
function TalkClock({ presenting: { clock } }: Readonly<{ presenting: Presenting }>) {
  const t = useT();
  const editor = useEditor();
  const language = useLanguage();
  const [now, setNow] = useState(editor.environment.now);
  const [spent, setSpent] = useState(0);
  useEffect(() => {
    const look = (): void => {
      setNow(editor.environment.now());
      setSpent(elapsed(clock, editor.environment.steadyNow()));
    };
    look();
    const timer = setInterval(look, TICK);
    return () => clearInterval(timer);
  }, [editor, clock]);
  const isPaused = clock.pausedAt !== null;
  return (
    <section aria-label={t('present.clock')} className={css('clock')}>
      <p className={css('time')}>
        <span className={css('label')}>{t('present.elapsed')}</span>
        <span role="timer" className={css('elapsed')} data-paused={isPaused || undefined}>
          {clockText(spent)}
        </span>
      </p>
      <IconButton
        label={t(isPaused ? 'present.resume' : 'present.pause')}
        icon={isPaused ? <Play size={18} /> : <Pause size={18} />}
        onPress={() => pauseClock(editor)}
      />
      <IconButton label={t('present.reset')} icon={<RotateCcw size={18} />} onPress={() => resetClock(editor)} />
      <p className={css('time')}>
        <span className={css('label')}>{t('present.time')}</span>
        <span className={css('elapsed')}>{timeOfDay(now, language)}</span>
      </p>
    </section>
  );
}
