import { GripVertical, MoveRight, TrendingDown, TrendingUp } from 'lucide-react';
import { memo, useId, type CSSProperties } from 'react';
import { shallow } from 'zustand/shallow';
import { cardName } from '../../actions/words/cardName.ts';
import { measuredText } from '../../actions/words/figureWords.ts';
import { MOST_POINTS } from '../../model/queries/ranking.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { totalOf, worstOf } from '../check/findingCounts.ts';
import { SeverityIcon } from '../check/SeverityIcon.tsx';
import { useEditor, useLanguage, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import { SegmentDetails } from './SegmentDetails.tsx';
import styles from './SegmentItem.module.css';
import { compactSize, describeSegment, satisfactionNow, type SegmentFacts } from './segmentWords.ts';
import { SPOKEN } from '../widgets/spoken.ts';

const css = classesOf(styles);

type SegmentItemProps = SegmentFacts & Readonly<{ sign: SegmentSign; text: string; linked: number; isLit: boolean }>;

/** One segment: badge, name, findings; score, size and satisfaction below. Pressed: its chain is in the spotlight. */
export const SegmentItem = memo(function SegmentItem(props: SegmentItemProps) {
  const { sign, text, linked, isLit, counts, count } = props;
  const editor = useEditor();
  const t = useT();
  const language = useLanguage();
  const aboutId = useId();
  const name = cardName(text, t);
  const about = describeSegment(props, t, language);
  return (
    <li className={css('row')} data-segment={sign.id} data-lit={isLit || undefined} style={shadeVariables(sign.color)}>
      <div className={css('head')}>
        {/* Its name is what is seen on it; the figures beside it are in its description, in words. */}
        <button
          type="button"
          className={css('item')}
          aria-pressed={isLit}
          aria-label={t('segments.item', { letter: sign.letter, name, linked: t('segments.linked', { count: linked }) })}
          aria-describedby={aboutId}
          title={[name, ...about].join('\n')}
          onClick={() => editor.set({ spotlight: isLit ? null : sign.id })}
        >
          <SegmentBadge sign={sign} size="large" /> <span className={css('name')}>{name}</span>
        </button>
        <Found counts={counts} />
        <Figures {...props} />
      </div>
      {count > 1 && (
        <span className={css('grip')} data-grip aria-hidden>
          <GripVertical size={14} />
        </span>
      )}
      <span id={aboutId} className={SPOKEN}>
        {about.join('. ')}
      </span>
      {isLit && <SegmentDetails {...props} />}
    </li>
  );
}, isSame);

/** How many findings of the gravest kind, and how many others. */
function Found({ counts }: Pick<SegmentFacts, 'counts'>) {
  const t = useT();
  const worst = worstOf(counts);
  if (!worst) return null;
  const others = totalOf(counts) - counts[worst];
  return (
    <span className={css('found')} aria-hidden>
      <SeverityIcon severity={worst} size={12} />
      {counts[worst]}
      {others > 0 && <span className={css('others')}>{t('segments.others', { count: others })}</span>}
    </span>
  );
}

/** The line below the name; there is none while nothing is known. The description says the same in words. */
function Figures({ card, score }: SegmentFacts) {
  const t = useT();
  const language = useLanguage();
  const size = compactSize(card, language);
  const satisfaction = satisfactionNow(card);
  if (score.total === 0 && size === null && !satisfaction) return null;
  return (
    <span className={css('figures')} aria-hidden>
      {score.total > 0 && (
        <span className={css('score')} style={pointsVariable(score.total)}>
          <span className={css('meter')} />
          {t('segments.scoreShort', { points: score.total, most: MOST_POINTS })}
        </span>
      )}
      {size !== null && <span className={css('size')}>{size}</span>}
      {satisfaction && (
        <span className={css('satisfaction')}>
          {measuredText(satisfaction.latest, { t, language })}
          {satisfaction.direction && <TrendIcon direction={satisfaction.direction} />}
        </span>
      )}
    </span>
  );
}

const TREND_ICONS = { up: TrendingUp, down: TrendingDown, same: MoveRight } as const;

function TrendIcon({ direction }: Readonly<{ direction: keyof typeof TREND_ICONS }>) {
  const Icon = TREND_ICONS[direction];
  return <Icon size={13} strokeWidth={2} aria-hidden className={css('trend')} data-direction={direction} />;
}

/** Scores and counts are new objects after each change; what they say is what counts. */
function isSame(before: SegmentItemProps, after: SegmentItemProps): boolean {
  const { score, counts, ...rest } = before;
  const { score: nextScore, counts: nextCounts, ...nextRest } = after;
  return shallow(rest, nextRest) && shallow(score, nextScore) && shallow(counts, nextCounts);
}

function pointsVariable(points: number): CSSProperties {
  const variables: Record<string, string> = { '--filled': `${(points / MOST_POINTS) * 100}%` };
  return variables;
}
