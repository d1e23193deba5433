import { ChevronLeft, ChevronRight, List, Maximize, MonitorX, NotebookText, Projector, Square, X } from 'lucide-react';
import type { Presenting } from '../../state/editorState.ts';
import { showStep, stepBy, toggleBlack, toggleSpeakerView } from '../../state/presenting.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './Present.module.css';

type PresentControlsProps = Readonly<{
  presenting: Presenting;
  isListOpen: boolean;
  onList: () => void;
  onAudience: () => void;
  onFullScreen: () => void;
  onLeave: () => void;
}>;

const ICON = { size: 18, strokeWidth: 1.75 } as const;

/** The buttons of a presentation: each does what a key does as well. */
export function PresentControls({ presenting, isListOpen, onList, onAudience, onFullScreen, onLeave }: PresentControlsProps) {
  const t = useT();
  const editor = useEditor();
  const { index, steps, isBlack, isSpeakerView, audience } = presenting;
  return (
    <div role="toolbar" aria-label={t('present.controls')} className={styles['controls']}>
      <IconButton
        placement="top"
        label={t('present.previous')}
        keys="←"
        icon={<ChevronLeft {...ICON} />}
        isDisabled={index === 0}
        onPress={() => stepBy(editor, -1)}
      />
      <span className={styles['count']}>
        {index + 1} / {steps.length}
      </span>
      <IconButton
        placement="top"
        label={t('present.next')}
        keys="→"
        icon={<ChevronRight {...ICON} />}
        isDisabled={index >= steps.length - 1}
        onPress={() => showStep(editor, index + 1)}
      />
      <span className={styles['line']} />
      <IconButton
        placement="top"
        label={t('present.steps')}
        keys="G"
        icon={<List {...ICON} />}
        isOn={isListOpen}
        onPress={onList}
      />
      <IconButton
        placement="top"
        label={t('present.black')}
        keys="B"
        icon={isBlack ? <MonitorX {...ICON} /> : <Square {...ICON} />}
        isOn={isBlack}
        onPress={() => toggleBlack(editor)}
      />
      <IconButton
        placement="top"
        label={t('present.speaker')}
        keys="S"
        icon={<NotebookText {...ICON} />}
        isOn={isSpeakerView}
        onPress={() => toggleSpeakerView(editor)}
      />
      <IconButton
        placement="top"
        label={t('action.present.audience')}
        keys="A"
        icon={<Projector {...ICON} />}
        isOn={audience.id !== null}
        onPress={onAudience}
      />
      <IconButton
        placement="top"
        label={t('present.fullScreen')}
        keys="F11"
        icon={<Maximize {...ICON} />}
        onPress={onFullScreen}
      />
      <span className={styles['line']} />
      <Button icon={<X size={16} aria-hidden />} onPress={onLeave}>
        {t('present.leave')}
      </Button>
    </div>
  );
}
