import { useMemo, useState, type ReactNode } from 'react';
import { changeSettings } from '../../actions/appearanceActions.ts';
import { omittedAfter, possiblePages, usualPages } from '../../actions/pageChoice.ts';
import { exportToPdf, sheetOf, type PrintFacts } from '../../actions/pdfExport.ts';
import { MARGIN_KEYS, MARGINS_MM, pageSize, PAPER_KEYS, type Sheet } from '../../export/pdf/paperSizes.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import { useActionContext, useApp, useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { classNames } from '../widgets/classNames.ts';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './ExportDialog.module.css';
import { PageChoice } from './PageChoice.tsx';
import { usePagePicture, usePageReader, usePrintFacts } from './usePrint.ts';

/** Which pages on which paper, which way round, what it will look like. The choice is remembered. */
export function ExportDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const sheet = sheetOf(useApp((state) => state.settings));
  const pages = usePages();
  const facts = usePrintFacts(sheet, pages);
  const orientations = [
    { id: 'landscape', label: t('export.landscape') },
    { id: 'portrait', label: t('export.portrait') },
  ] as const;
  return (
    <DialogFrame
      title={t('export.title')}
      width="normal"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button
            tone="primary"
            autoFocus
            isDisabled={pages.chosen.length === 0}
            onPress={() => void exportToPdf(editor, context, pages.chosen)}
          >
            {t('export.action')}
          </Button>
        </>
      }
    >
      <PagePreview sheet={sheet} kind={pages.chosen[0] ?? 'canvas'} count={countOf(facts, pages.chosen)} />
      <div className={styles['choices']}>
        <SelectField
          label={t('export.paper')}
          value={sheet.paper}
          options={PAPER_KEYS.map((id) => ({ id, label: t(`paper.${id}`) }))}
          onChange={(id) => void changeSettings(context, { paper: id })}
        />
        <SelectField
          label={t('export.orientation')}
          value={sheet.orientation}
          options={orientations}
          onChange={(id) => void changeSettings(context, { orientation: id })}
        />
        <SelectField
          label={t('export.margins')}
          value={sheet.margins}
          options={MARGIN_KEYS.map((id) => ({ id, label: t(`margins.${id}`, { millimetres: MARGINS_MM[id] }) }))}
          onChange={(id) => void changeSettings(context, { margins: id })}
        />
      </div>
      <PageChoice {...pages} counts={facts?.counts ?? {}} />
      <PrintNotes facts={facts} chosen={pages.chosen} />
      <p className={styles['hint']}>{t('export.hint')}</p>
    </DialogFrame>
  );
}

/** Which pages there could be and which were chosen. What is left out is remembered until the program ends. */
function usePages() {
  const { app } = useActionContext();
  const reader = usePageReader();
  const { document } = useEditor().get();
  const possible = useMemo(() => possiblePages(document, reader), [document, reader]);
  const [chosen, setChosen] = useState(() => usualPages(possible, app.getState().omittedPages));
  const onChange = (kinds: readonly PageKind[]): void => {
    setChosen(kinds);
    app.setState({ omittedPages: omittedAfter(kinds, possible, app.getState().omittedPages) });
  };
  return { possible, chosen, onChange };
}

function countOf(facts: PrintFacts | null, chosen: readonly PageKind[]): number {
  return chosen.reduce((sum, kind) => sum + (facts?.counts[kind] ?? 1), 0);
}

type PagePreviewProps = Readonly<{ sheet: Sheet; kind: PageKind; count: number }>;

/** The first page in its proportions, with what is on it; more pages lie under it. */
function PagePreview({ sheet, kind, count }: PagePreviewProps) {
  const t = useT();
  const page = pageSize(sheet.paper, sheet.orientation);
  const size = { width: millimetres(page.width), height: millimetres(page.height) };
  const ratio = page.width / page.height;
  const picture = usePagePicture(sheet, kind);
  // Fits into 280 × 200 px, with the printed margin as inner air.
  const width = Math.min(280, 200 * ratio);
  const style = { width, height: width / ratio, padding: (MARGINS_MM[sheet.margins] / size.width) * width };
  return (
    <figure className={styles['stage']}>
      <div
        role="img"
        aria-label={t('export.preview', size)}
        className={classNames(styles['page'], count > 1 && styles['pile'])}
        style={style}
      >
        {picture !== '' && <img src={picture} alt="" />}
      </div>
      <figcaption className={styles['size']}>
        {[t('export.size', size), count > 1 && t('export.pageCount', { count })].filter(Boolean).join(' · ')}
      </figcaption>
    </figure>
  );
}

/** How large the text will be, and what the font cannot print. */
function PrintNotes({ facts, chosen }: Readonly<{ facts: PrintFacts | null; chosen: readonly PageKind[] }>) {
  const t = useT();
  if (chosen.length === 0) return <Notes>{t('export.noPages')}</Notes>;
  if (facts === null) return <p className={styles['notes']} />;
  const { text, missing } = facts;
  return (
    <Notes>
      {text !== null && (
        <p>
          {t('export.textSize', { points: text.points })}
          {text.larger !== null &&
            ` ${t('export.largerPaper', { paper: t(`paper.${text.larger.paper}`), points: text.larger.points })}`}
        </p>
      )}
      {missing.count > 0 && <p>{t('export.missing', { count: missing.count, characters: missing.sample })}</p>}
    </Notes>
  );
}

function Notes({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div role="status" className={styles['notes']}>
      {children}
    </div>
  );
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
