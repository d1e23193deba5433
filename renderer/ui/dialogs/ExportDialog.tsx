import { useMemo, useState, type ReactNode } from 'react';
import { omittedAfter, possiblePages, usualPages } from '../../actions/exporting/pageChoice.ts';
import { exportToPdf, setupOf, type PrintFacts } from '../../actions/exporting/pdfExport.ts';
import { printPages } from '../../actions/exporting/printPages.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import { ColorsNote } from '../interchange/ColorsNote.tsx';
import { useActionContext, useApp, useEditor, useServices, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './ExportDialog.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { PageChoice } from './PageChoice.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { StoryOptions } from './StoryOptions.tsx';
import { useExportRun } from './useExportRun.ts';
import { usePageReader, usePreview, usePrintFacts } from './usePrint.ts';

/** Which pages on which paper, which way round, what it will look like: for a PDF or for the printer. The choice is remembered. */
export function ExportDialog({ isPrinting = false, onClose }: Readonly<{ isPrinting?: boolean; onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const settings = useApp((state) => state.settings);
  const setup = useMemo(() => setupOf(settings), [settings]);
  const pages = usePages();
  const facts = usePrintFacts(setup, pages);
  const running = useExportRun();
  const preview = usePreview(setup, pages.chosen);
  const start = (): void => {
    if (isPrinting) void printPages(editor, context, pages.chosen);
    else running.start((run) => exportToPdf(editor, context, pages.chosen, run));
  };
  return (
    <DialogFrame
      title={t(isPrinting ? 'print.title' : 'export.title')}
      width="normal"
      onClose={running.cancel ?? onClose}
      startButtons={!isPrinting && !running.cancel && <OtherFormats />}
      buttons={
        running.cancel ? (
          <>
            <ExportProgress {...running} />
            <Button key="cancel" autoFocus onPress={running.cancel}>
              {t('dialog.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('dialog.cancel')}</Button>
            <Button tone="primary" autoFocus isDisabled={pages.chosen.length === 0} onPress={start}>
              {t(isPrinting ? 'print.action' : 'export.action')}
            </Button>
          </>
        )
      }
    >
      <div inert={running.cancel !== null}>
        <PagePreview pages={preview} />
        <PaperChoice {...setup} />
        <PageChoice {...pages} counts={facts?.counts ?? {}} story={<StoryOptions isPaper />} />
        <PrintNotes facts={facts} chosen={pages.chosen} />
        <p className={styles['hint']}>{t(setup.poster && pages.chosen.includes('canvas') ? 'export.tileHint' : 'export.hint')}</p>
      </div>
    </DialogFrame>
  );
}

/** The button of the window leads here, and not everybody who presses it wants a PDF. */
function OtherFormats() {
  const t = useT();
  const { app } = useServices();
  return <Button onPress={() => app.setState({ overlay: { kind: 'exportAs' } })}>{t('export.otherFormats')}</Button>;
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

/** How large the text will be, and what the font cannot print. */
function PrintNotes({ facts, chosen }: Readonly<{ facts: PrintFacts | null; chosen: readonly PageKind[] }>) {
  const t = useT();
  if (chosen.length === 0) return <Notes>{t('export.noPages')}</Notes>;
  if (facts === null) return <p className={styles['notes']} />;
  const { text, missing } = facts;
  return (
    <Notes>
      {chosen.includes('canvas') && <ColorsNote />}
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
