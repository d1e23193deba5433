import { MoveRight, TrendingDown, TrendingUp } from 'lucide-react';
import { formatDay } from '../../actions/words/formatDay.ts';
import type { Trend } from '../../model/queries/satisfaction.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { changeText } from '../../actions/words/figureWords.ts';
import styles from './Scorecard.module.css';

const css = classesOf(styles);

const ICONS = { rising: TrendingUp, falling: TrendingDown, steady: MoveRight } as const;
type Direction = keyof typeof ICONS;

function directionOf({ change }: Trend): Direction {
  if (change === 0) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

/** Where satisfaction is going: an arrow and a word, and if wished by how much since when. */
export function TrendWord({ trend, isLong = false }: Readonly<{ trend: Trend; isLong?: boolean }>) {
  const t = useT();
  const language = useLanguage();
  const direction = directionOf(trend);
  const Icon = ICONS[direction];
  const change = changeText(trend.method, trend.change, { t, language });
  const day = formatDay(trend.previous.date, language, 'medium');
  return (
    <span className={css('trend')} data-direction={direction}>
      <Icon size={15} strokeWidth={2} aria-hidden />
      <span className={css('trendWord')}>{t(`scorecard.${direction}`)}</span>
      {isLong && direction !== 'steady' && <span className={css('muted')}>{t('scorecard.since', { change, day })}</span>}
    </span>
  );
}
