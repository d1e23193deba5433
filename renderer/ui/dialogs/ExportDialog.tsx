import { useEffect, useState } from 'react';
import { changeSettings } from '../../actions/appearanceActions.ts';
import { exportToPdf, printFacts, type PrintFacts } from '../../actions/pdfExport.ts';
import {
  isPaperKey,
  MARGIN_MM,
  pageSize,
  PAPER_KEYS,
  printableAspect,
  type Orientation,
  type PaperKey,
} from '../../export/pdf/paperSizes.ts';
import { useActionContext, useApp, useEditor, useLanguage, useT } from '../context.tsx';
import { usePicture } from '../start/usePicture.ts';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './ExportDialog.module.css';

/** Which paper, which way round, what it will look like. The choice is remembered. */
export function ExportDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const setting = useApp((state) => state.settings.paper);
  const orientation = useApp((state) => state.settings.orientation);
  const paper = isPaperKey(setting) ? setting : 'a4';
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
          <Button tone="primary" autoFocus onPress={() => void exportToPdf(editor, context)}>
            {t('export.action')}
          </Button>
        </>
      }
    >
      <PagePreview paper={paper} orientation={orientation} />
      <div className={styles['choices']}>
        <SelectField
          label={t('export.paper')}
          value={paper}
          options={PAPER_KEYS.map((id) => ({ id, label: t(`paper.${id}`) }))}
          onChange={(id) => void changeSettings(context, { paper: id })}
        />
        <SelectField
          label={t('export.orientation')}
          value={orientation}
          options={orientations}
          onChange={(id) => void changeSettings(context, { orientation: id })}
        />
      </div>
      <PrintNotes paper={paper} orientation={orientation} />
      <p className={styles['hint']}>{t('export.hint')}</p>
    </DialogFrame>
  );
}

/** The page in its proportions, with the board on it. */
function PagePreview({ paper, orientation }: Readonly<{ paper: PaperKey; orientation: Orientation }>) {
  const t = useT();
  const language = useLanguage();
  const { document, revision } = useEditor().get();
  const page = pageSize(paper, orientation);
  const size = { width: millimetres(page.width), height: millimetres(page.height) };
  const ratio = page.width / page.height;
  const picture = usePicture(document, language, { part: 'page', aspect: printableAspect(paper, orientation), revision });
  // Fits into 280 × 200 px, with the printed margin as inner air.
  const width = Math.min(280, 200 * ratio);
  const style = { width, height: width / ratio, padding: (MARGIN_MM / size.width) * width };
  return (
    <figure className={styles['stage']}>
      <div role="img" aria-label={t('export.preview', size)} className={styles['page']} style={style}>
        {picture !== '' && <img src={picture} alt="" />}
      </div>
      <figcaption className={styles['size']}>{t('export.size', size)}</figcaption>
    </figure>
  );
}

/** How large the text will be, and what the font cannot print. */
function PrintNotes({ paper, orientation }: Readonly<{ paper: PaperKey; orientation: Orientation }>) {
  const t = useT();
  const facts = usePrintFacts(paper, orientation);
  if (facts === null) return <p className={styles['notes']} />;
  const { points, larger, missing } = facts;
  return (
    <div role="status" className={styles['notes']}>
      <p>
        {t('export.textSize', { points })}
        {larger !== null && ` ${t('export.largerPaper', { paper: t(`paper.${larger.paper}`), points: larger.points })}`}
      </p>
      {missing.count > 0 && <p>{t('export.missing', { count: missing.count, characters: missing.sample })}</p>}
    </div>
  );
}

/** Null until they are known. */
function usePrintFacts(paper: PaperKey, orientation: Orientation): PrintFacts | null {
  const language = useLanguage();
  const { document, revision } = useEditor().get();
  const [facts, setFacts] = useState<PrintFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void printFacts(document, language, paper, orientation).then((found) => isCurrent && setFacts(found));
    return () => {
      isCurrent = false;
    };
  }, [document, language, paper, orientation, revision]);
  return facts;
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
