import { pictureCaption, pictureSaid } from '../../actions/words/storyWords.ts';
import { translateInto, type Language, type Translate } from '../../i18n/translate.ts';
import type { BoardTheme } from '../../layout/theme.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { StoryBoard } from '../../stage/story/storyBoard.ts';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import { SPOKEN } from '../widgets/spoken.ts';
import { MiniMap } from './MiniMap.tsx';
import { storyBoardFor } from './storyBoardFor.ts';
import { StoryCanvas } from './StoryCanvas.tsx';
import styles from './StoryStage.module.css';

export type StoryStageProps = Readonly<{
  /** It is laid out and drawn once: another object is another document. */
  document: CanvasDocument;
  picture: StepPicture;
  /** Which step of how many, from 1. */
  progress: Readonly<{ at: number; of: number }>;
  /** Its words have to be loaded. */
  language: Language;
  theme: BoardTheme;
  /** A preview beside the stage: it announces nothing. */
  isPreview?: boolean;
}>;

/**
 * What the room sees: where the story is, the board with what has been told so far, and how far it has come. It fills its frame
 * and scales with it, and needs nothing of the window it is in but the variables of a theme.
 */
export function StoryStage({ document, picture, progress, language, theme, isPreview = false }: StoryStageProps) {
  const t = translateInto(language);
  const board = storyBoardFor(document, theme, t);
  const caption = pictureCaption(document, picture, t);
  const said = pictureSaid(document, picture, t);
  return (
    <div className={styles['frame']}>
      <div className={styles['stage']}>
        <StageHead board={board} picture={picture} t={t} />
        <div className={styles['board']}>
          <StoryCanvas board={board} picture={picture} label={said} />
        </div>
        <div className={styles['foot']}>
          <span className={styles['model']}>{document.info.title}</span>
          <span className={styles['caption']}>{caption}</span>
          <span className={styles['count']}>
            <span className={SPOKEN}>{t('story.progress', progress)}</span>
            <span aria-hidden>
              {progress.at} / {progress.of}
            </span>
          </span>
          <svg aria-hidden className={styles['progress']} viewBox="0 0 1 1" preserveAspectRatio="none">
            <rect width={progress.at / Math.max(1, progress.of)} height={1} />
          </svg>
        </div>
      </div>
      {!isPreview && (
        <div aria-live="polite" className={SPOKEN}>
          {said}
        </div>
      )}
    </div>
  );
}

type StageHeadProps = Readonly<{ board: StoryBoard; picture: StepPicture; t: Translate }>;

/** The heading: the block with its question, the segment with its letter, or the model itself. */
function StageHead({ board, picture, t }: StageHeadProps) {
  const { step, block } = picture;
  const { info, cards } = board.document;
  const sign = step.kind === 'segment' ? board.signs.get(step.segment) : undefined;
  const segment = step.kind === 'segment' ? cards.get(step.segment) : undefined;
  const title = segment ? segment.text.trim() || t('accessible.emptyCard') : block === null ? info.title : t(`block.${block}`);
  const below = block === null ? firstSentence(segment ? segment.segment?.needs : info.description) : t(`question.${block}`);
  return (
    <header className={styles['head']}>
      {sign && (
        <span aria-hidden className={styles['badge']} style={shadeVariables(sign.color)}>
          {sign.letter}
        </span>
      )}
      <div className={styles['words']}>
        <h2 className={styles['title']}>{title}</h2>
        {below && <p className={styles['below']}>{below}</p>}
      </div>
      <MiniMap board={board} block={block} />
    </header>
  );
}

/** Characters that stand on one line of the heading. */
const LONGEST = 90;

/** What has no room on a wall is left to the speaker: a sentence without its end says nothing. */
function firstSentence(text = ''): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : (/^.+?[.!?](?=\s|$)/.exec(line)?.[0] ?? line);
}
