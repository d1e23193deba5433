import { useMemo } from 'react';
import { MARGINS_MM, pageSize, printableArea, type Sheet } from '../../export/pdf/paperSizes.ts';
import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import { planTiles, tilesOf } from '../../layout/tiling/tilePlan.ts';
import { useT } from '../context.tsx';
import { classNames } from '../widgets/classNames.ts';
import styles from './ExportDialog.module.css';

/** `page` is what is shown, `setup` how it is printed, `picture` a data URL. `count`: how many pages there are in all. */
type PagePreviewProps = Readonly<{ page: Sheet; setup: PrintSetup; picture: string; count: number }>;

/** The first page in its proportions, with what is on it; more pages lie under it. A poster shows where its sheets meet. */
export function PagePreview({ page, setup, picture, count }: PagePreviewProps) {
  const t = useT();
  const { width, height } = pageSize(page.paper, page.orientation);
  const size = { width: millimetres(width), height: millimetres(height) };
  const ratio = width / height;
  const isTiled = page === setup.poster;
  // Fits into 280 × 200 px, with the printed margin as inner air.
  const across = Math.min(280, 200 * ratio);
  const style = { width: across, height: across / ratio, padding: (MARGINS_MM[page.margins] / size.width) * across };
  const facts = [
    t('export.size', size),
    isTiled && t('export.onSheets', { paper: t(`paper.${setup.sheet.paper}`) }),
    count > 1 && t('export.pageCount', { count }),
  ];
  return (
    <figure className={styles['stage']}>
      <div
        role="img"
        aria-label={t('export.preview', size)}
        className={classNames(styles['page'], count > 1 && !isTiled && styles['pile'])}
        style={style}
      >
        {picture !== '' && <img src={picture} alt="" />}
        {isTiled && <TileLines page={page} sheet={setup.sheet} />}
      </div>
      <figcaption className={styles['size']}>{facts.filter(Boolean).join(' · ')}</figcaption>
    </figure>
  );
}

/** What each sheet shows of the page. */
function TileLines({ page, sheet }: Readonly<{ page: Sheet; sheet: Sheet }>) {
  const area = useMemo(() => printableArea(page), [page]);
  const tiles = useMemo(() => tilesOf(planTiles(area, printableArea(sheet))), [area, sheet]);
  return (
    <svg viewBox={`0 0 ${area.width} ${area.height}`} className={styles['tiles']} aria-hidden>
      {tiles.map(({ name, box }) => (
        <rect key={name} {...box} />
      ))}
    </svg>
  );
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
