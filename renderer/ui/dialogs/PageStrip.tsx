import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PreviewPage } from '../../actions/exporting/previewPages.ts';
import { pageSize } from '../../export/pdf/paperSizes.ts';
import { useT } from '../context.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PagePreview.module.css';

/** Of a small page, px. */
const HEIGHT = 48;

type PageStripProps = Readonly<{ pages: readonly PreviewPage[]; index: number; onChange: (index: number) => void }>;

/** All pages in a row, each named; arrow keys and clicks go from one to the other. */
export function PageStrip({ pages, index, onChange }: PageStripProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [index]);
  return (
    <ListBox
      ref={list}
      aria-label={t('export.allPages')}
      orientation="horizontal"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={[index]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'number') onChange(key);
      }}
      className={styles['strip'] ?? ''}
    >
      {pages.map((page, place) => {
        const { width, height } = pageSize(page.sheet.paper, page.sheet.orientation);
        return (
          <ListBoxItem key={page.key} id={place} textValue={page.name} aria-label={page.name} className={styles['thumb'] ?? ''}>
            <span className={styles['sheet']}>
              <PageCanvas page={page} width={(HEIGHT * width) / height} />
            </span>
            <span aria-hidden className={styles['number']}>
              {page.mark}
            </span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
