import type { CSSProperties } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import { shareText } from '../../actions/words/voteWords.ts';
import type { ResultRow, VoteResult } from '../../model/workshop/voteResult.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { SPOKEN } from '../widgets/spoken.ts';
import { CardSigns } from './CardSigns.tsx';
import styles from './Ranking.module.css';
import voteStyles from './Vote.module.css';

const css = classesOf(styles);
const common = classesOf(voteStyles);

/** The keyboard has to be able to scroll what is larger than its frame. */
const SCROLLED = { role: 'region', tabIndex: 0 } as const;
/** Places up to here stand out. */
const MEDALS = 3;

/** The cards by dots, each with its bar; below them, small, the cards without any. */
export function Ranking({ result }: Readonly<{ result: VoteResult }>) {
  const t = useT();
  const most = result.rows[0]?.dots ?? 0;
  const ranked = result.rows.filter(({ place }) => place !== null);
  const others = result.rows.filter(({ place }) => place === null);
  return (
    <div {...SCROLLED} aria-label={t('vote.ranking')} className={css('ranking')}>
      <ol className={css('ranks')}>
        {ranked.map((row) => (
          <RankRow key={row.card} row={row} most={most} all={result.dots} />
        ))}
      </ol>
      {others.length > 0 && (
        <section aria-label={t('vote.without')} className={css('without')}>
          <h4 className={common('block')}>
            {t('vote.without')}: <span className={css('number')}>{others.length}</span>
          </h4>
          <ul className={css('none')}>
            {others.map((row) => (
              <li key={row.card} className={css('noneCard')}>
                {cardName(row.text, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type RankRowProps = Readonly<{ row: ResultRow; most: number; all: number }>;

function RankRow({ row, most, all }: RankRowProps) {
  const t = useT();
  const block = useEditor().get().document.cards.get(row.card)?.block;
  const place = row.place ?? 0;
  const length: CSSProperties & Record<string, string> = { '--length': `${(row.dots / most) * 100}%` };
  return (
    <li data-first={place <= MEDALS || undefined} className={css('rank')}>
      <span className={css('place')}>{t('vote.place', { place })}</span>
      <span className={css('what')}>
        <span className={common('name')}>
          <CardSigns cardId={row.card} /> {cardName(row.text, t)}
        </span>
        <span className={css('where')}>
          {block ? t(`block.${block}`) : t('vote.gone')}
          {row.isTied && ` · ${t('vote.shared')}`}
        </span>
      </span>
      <span aria-hidden className={css('track')}>
        <span className={css('bar')} style={length} />
      </span>
      <span className={css('number')}>
        <span aria-hidden>{row.dots}</span>
        <span className={SPOKEN}>{t('vote.dots', { count: row.dots })}</span>
      </span>
      <span className={css('share')}>{shareText(row, all, t)}</span>
    </li>
  );
}
