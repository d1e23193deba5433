import { useEffect, useLayoutEffect, useState } from 'react';
import { translateInto, type Language } from '../../i18n/translate.ts';
import { UI_THEMES } from '../theme/tokens.ts';
import { writeTheme } from '../theme/writeTheme.ts';
import { classNames } from '../widgets/classNames.ts';
import { useScreenAwake } from '../widgets/useScreenAwake.ts';
import type { RoomScene } from './audienceChannel.ts';
import styles from './AudienceWindow.module.css';
import { audienceCommand, type Look } from './audienceMessages.ts';
import { presentCommand } from './presentKeys.ts';
import { StoryStage } from './StoryStage.tsx';
import { useRoom, type Room } from './useRoom.ts';
import { toggleWholeScreen, useCoversScreen, useMovingPointer } from './wholeScreen.ts';

/** ms that the hint stays by itself, and that pointer and hint stay after a move. */
const HINT_STAYS = 12_000;
const POINTER_STAYS = 2_500;

/** The window the room looks at: a step of the story and nothing else. It shows what it is told, and tells which keys it got. */
export function AudienceWindow({ id, language }: Readonly<{ id: string; language: Language }>) {
  const { scene, isOver, send } = useRoom(id);
  const isMoving = useMovingPointer(POINTER_STAYS);
  useKeys(send);
  useScreenAwake(!isOver);
  const look = scene?.look ?? { language, theme: 'dark' };
  useLook(look);
  const t = translateInto(look.language);
  return (
    <main aria-label={t('audience.title')} className={classNames(styles['room'], !isMoving && styles['still'])}>
      {scene && !isOver && <Stage scene={scene} />}
      {isOver && <p className={styles['over']}>{t('audience.over')}</p>}
      {scene && !isOver && <Hint text={t('audience.hint')} isAsked={isMoving} />}
    </main>
  );
}

function Stage({ scene: { document, look, shown, spot } }: Readonly<{ scene: RoomScene }>) {
  if (shown.isBlack) return null;
  return (
    <>
      <StoryStage
        document={document}
        picture={shown.picture}
        progress={shown.progress}
        language={look.language}
        theme={UI_THEMES[look.theme].board}
      />
      {spot && <div aria-hidden className={styles['spot']} style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }} />}
    </>
  );
}

/** How to get the window where it belongs; gone by itself, and while it fills its display. */
function Hint({ text, isAsked }: Readonly<{ text: string; isAsked: boolean }>) {
  const coversScreen = useCoversScreen();
  const [isNew, setNew] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setNew(false), HINT_STAYS);
    return () => clearTimeout(timer);
  }, []);
  const isShown = !coversScreen && (isNew || isAsked);
  return <p className={classNames(styles['hint'], !isShown && styles['hidden'])}>{text}</p>;
}

function useKeys(send: Room['send']): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const pressed = presentCommand(event, false);
      const command = pressed && audienceCommand(pressed);
      const isWhole = pressed?.kind === 'fullScreen' || isLetterF(event);
      if (!command && !isWhole && pressed?.kind !== 'nothing') return;
      event.preventDefault();
      if (isWhole && !event.repeat) toggleWholeScreen();
      if (command && (!event.repeat || command.kind === 'by')) send(command);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('dblclick', toggleWholeScreen);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('dblclick', toggleWholeScreen);
    };
  }, [send]);
}

function isLetterF({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'f' && !ctrlKey && !metaKey && !altKey;
}

function useLook({ language, theme }: Look): void {
  useLayoutEffect(() => writeTheme(UI_THEMES[theme], document.documentElement), [theme]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${translateInto(language)('audience.title')} — Platno`;
  }, [language]);
}
