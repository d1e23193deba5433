import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, type CSSProperties, type KeyboardEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { shortcutText } from '../../actions/actionText.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useServices, useT } from '../context.tsx';
import { KEYS_PASS_ATTRIBUTE } from '../shell/focusPlace.ts';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { useScreenAwake } from '../widgets/useScreenAwake.ts';
import { isOver, timeLeft } from './timeLeft.ts';
import styles from './LargeTimer.module.css';
import { Left } from './Left.tsx';
import { stateWord } from './stateWord.ts';
import { SoundSwitch } from './Switch.tsx';
import { useTimer, type TimerNow } from './useTimer.ts';

const css = classesOf(styles);
const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The timer over the whole window, to be read from the back of a room. Escape closes it. */
export function LargeTimer({ onClose }: Readonly<{ onClose: () => void }>) {
  const now = useTimer();
  const isGone = now === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  return (
    now && (
      <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className={css('backdrop')}>
        <Modal className={css('modal')}>
          <Dialog {...{ [KEYS_PASS_ATTRIBUTE]: '' }} className={css('dialog')}>
            <Shown now={now} onClose={onClose} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    )
  );
}

function Shown({ now, onClose }: Readonly<{ now: TimerNow; onClose: () => void }>) {
  const t = useT();
  const actions = useActions();
  const { activity, place, count, remaining, next } = now;
  const text = timeLeft(remaining);
  useScreenAwake();
  // Space is for the timer wherever it is not for a button.
  const press = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || (event.target instanceof Element && event.target.closest('button'))) return;
    event.preventDefault();
    actions.run('timer.toggle');
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div data-over={isOver(remaining) || undefined} className={css('page')} onKeyDown={press}>
      <header className={css('head')}>
        <p className={css('place')}>{t('agenda.place', { place, count })}</p>
        <SoundSwitch size={20} />
        <IconButton label={t('dialog.close')} icon={<X {...ICON} />} onPress={onClose} />
      </header>
      <div className={css('middle')}>
        <Heading slot="title" level={2} className={css('title')}>
          {activity.title}
        </Heading>
        <p className={css('blocks')}>{(activity.blocks ?? []).map((block) => t(`block.${block}`)).join(' · ')}</p>
        <p role="timer" aria-label={t('timer.left')} className={css('clock')} style={widthOf(text)}>
          {text}
        </p>
        <p role="status" className={css('word')}>
          {wordFor(now, t)}
        </p>
        <Left now={now} className={css('left')} />
        <p className={css('next')}>{next ? t('agenda.next', { title: next.title, minutes: next.minutes }) : t('agenda.last')}</p>
      </div>
      <Controls isRunning={now.isRunning} />
    </div>
  );
}

/** The line below the digits; the last minute is said too. */
function wordFor(now: TimerNow, t: ReturnType<typeof useT>): string {
  const word = stateWord(now);
  if (word) return t(word);
  return now.remaining <= 60_000 ? t('timer.lastMinute') : '';
}

function Controls({ isRunning }: Readonly<{ isRunning: boolean }>) {
  const t = useT();
  const actions = useActions();
  return (
    <footer className={css('controls')}>
      <Button icon={<SkipBack {...ICON} />} onPress={() => actions.run('timer.previous')}>
        {t('timer.previous')}
      </Button>
      <Button
        tone="primary"
        autoFocus
        icon={isRunning ? <Pause {...ICON} /> : <Play {...ICON} />}
        onPress={() => actions.run('timer.toggle')}
      >
        {t(isRunning ? 'timer.pause' : 'timer.resume')}
      </Button>
      <Button onPress={() => actions.run('timer.addMinute')}>{t('timer.addMinute')}</Button>
      <Button icon={<SkipForward {...ICON} />} onPress={() => actions.run('timer.next')}>
        {t('timer.next')}
      </Button>
      <Keys />
    </footer>
  );
}

/** The keys that lead the workshop from here. */
function Keys() {
  const t = useT();
  const actions = useActions();
  const { app, host } = useServices();
  const keysOf = (id: string): string => {
    const action = actions.find(id);
    return action ? shortcutText(action, app.getState().info.platform, host.kind) : '';
  };
  return <p className={css('keys')}>{t('timer.keys', { toggle: keysOf('timer.toggle'), next: keysOf('timer.next') })}</p>;
}

/** How wide each sign of the digits is, in their own size: they fill the window, however many they are. */
const EMS: Readonly<Record<string, number>> = { ':': 0.32, '+': 0.68 };
const DIGIT = 0.66;

function widthOf(text: string): CSSProperties {
  const variables: Record<string, number> = { '--ems': Array.from(text).reduce((sum, sign) => sum + (EMS[sign] ?? DIGIT), 0) };
  return variables;
}
