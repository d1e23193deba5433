import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { pageSize, printableArea } from '../../export/pdf/paperSizes.ts';
import type { PreviewPage } from '../../actions/exporting/previewPages.ts';
import { planTiles, tilesOf } from '../../layout/tiling/tilePlan.ts';
import { useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PagePreview.module.css';
import { PageStrip } from './PageStrip.tsx';

/** The largest a page is shown, px. */
const ROOM = { width: 280, height: 196 } as const;

/** One page in its proportions, with what is on it, and all of them small below: to look through before anything is saved. */
export function PagePreview({ pages }: Readonly<{ pages: readonly PreviewPage[] }>) {
  const t = useT();
  const [wanted, setWanted] = useState(0);
  const index = Math.min(wanted, Math.max(0, pages.length - 1));
  const page = pages[index];
  const count = pages.filter(({ plan }) => plan === null).length;
  if (page === undefined) return <div className={styles['stage']} />;
  const { width, height } = pageSize(page.sheet.paper, page.sheet.orientation);
  const size = { width: millimetres(width), height: millimetres(height) };
  const facts = [t('export.size', size), page.plan && t('export.onSheets', { paper: t(`paper.${page.plan.paper}`) }), page.name];
  const turn = (by: number): void => setWanted(index + by);
  return (
    <figure className={styles['stage']}>
      <div className={styles['turning']}>
        {pages.length > 1 && (
          <IconButton
            label={t('export.previousPage')}
            icon={<ChevronLeft size={18} />}
            isDisabled={index === 0}
            onPress={() => turn(-1)}
          />
        )}
        <div className={styles['room']}>
          <div role="img" aria-label={`${t('export.preview', size)}: ${page.name}`} className={styles['page']}>
            <PageCanvas page={page} width={Math.min(ROOM.width, (ROOM.height * width) / height)} />
            <TileLines page={page} />
          </div>
        </div>
        {pages.length > 1 && (
          <IconButton
            label={t('export.nextPage')}
            icon={<ChevronRight size={18} />}
            isDisabled={index === pages.length - 1}
            onPress={() => turn(1)}
          />
        )}
      </div>
      <figcaption className={styles['caption']}>
        <span>{facts.filter(Boolean).join(' · ')}</span>
        {count > 1 && <span>{t('export.pageCount', { count })}</span>}
      </figcaption>
      {pages.length > 1 && <PageStrip pages={pages} index={index} onChange={setWanted} />}
    </figure>
  );
}

/** What each sheet shows of a poster. */
function TileLines({ page: { sheet, plan } }: Readonly<{ page: PreviewPage }>) {
  const tiles = useMemo(() => (plan ? tilesOf(planTiles(printableArea(sheet), printableArea(plan))) : []), [sheet, plan]);
  if (plan === null) return null;
  const whole = pageSize(sheet.paper, sheet.orientation);
  const area = printableArea(sheet);
  const [left, top] = [(whole.width - area.width) / 2, (whole.height - area.height) / 2];
  return (
    <svg viewBox={`${-left} ${-top} ${whole.width} ${whole.height}`} className={styles['tiles']} aria-hidden>
      {tiles.map(({ name, box }) => (
        <rect key={name} {...box} />
      ))}
    </svg>
  );
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
