import { POSTER_ORDER, type BlockKey } from '../../model/blocks.ts';
import type { ColorKey } from '../../model/colors.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { useT } from '../context.tsx';
import styles from './PosterPreview.module.css';

/** Cards shown in a block: as many as stand in its height. */
const SHOWN: Readonly<Record<BlockKey, number>> = {
  keyPartners: 5,
  keyActivities: 2,
  keyResources: 2,
  valuePropositions: 5,
  customerRelationships: 2,
  channels: 2,
  customerSegments: 5,
  costStructure: 2,
  revenueStreams: 2,
};

/** The poster in small with real text: the nine blocks in their places, how many cards each has, and the first of them. */
export function PosterPreview({ document, colored }: Readonly<{ document: CanvasDocument; colored: number }>) {
  const t = useT();
  const cards = Map.groupBy(document.cards.values(), (card) => card.block);
  const signs = new Map(listSegments(document).map(({ id, color }) => [id, color]));
  const facts = [
    t('interchange.cards', { count: document.cards.size }),
    ...(document.links.size > 0 ? [t('interchange.links', { count: document.links.size })] : []),
    ...(colored > 0 ? [t('interchange.colored', { count: colored })] : []),
  ];
  return (
    <section className={styles['preview']} aria-label={t('interchange.preview')}>
      <header className={styles['header']}>
        <h3 className={styles['title']}>{document.info.title}</h3>
        <p className={styles['facts']}>{facts.join(' · ')}</p>
      </header>
      <ul className={styles['poster']}>
        {POSTER_ORDER.map((block) => (
          <Block key={block} block={block} cards={cards.get(block) ?? []} signs={signs} />
        ))}
      </ul>
    </section>
  );
}

type BlockProps = Readonly<{ block: BlockKey; cards: readonly Card[]; signs: ReadonlyMap<string, ColorKey> }>;

function Block({ block, cards, signs }: BlockProps) {
  const t = useT();
  const more = cards.length - SHOWN[block];
  return (
    <li className={styles['block']} data-block={block}>
      <h4 className={styles['name']}>
        <span>{t(`block.${block}`)}</span>
        <span className={styles['count']} aria-label={t('interchange.cards', { count: cards.length })} role="img">
          {cards.length}
        </span>
      </h4>
      {cards.length === 0 && <p className={styles['empty']}>{t('interchange.emptyBlock')}</p>}
      {cards.slice(0, SHOWN[block]).map(({ id, text, color }) => (
        <p key={id} className={styles['card']} style={edgeOf(signs.get(id) ?? color)}>
          {text}
        </p>
      ))}
      {more > 0 && <p className={styles['empty']}>{t('interchange.more', { count: more })}</p>}
    </li>
  );
}

function edgeOf(color: ColorKey | undefined): Readonly<Record<string, string>> {
  return color === undefined ? {} : { '--edge': `var(--shade-${color}-line)`, '--fill': `var(--shade-${color}-tint)` };
}
