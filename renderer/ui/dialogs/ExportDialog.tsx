import { changeSettings } from '../../actions/appearanceActions.ts';
import { exportToPdf } from '../../actions/pdfExport.ts';
import { isPaperKey, pageSize, PAPER_KEYS, type Orientation, type PaperKey } from '../../export/pdf/paperSizes.ts';
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
  const picture = usePicture(document, language, { part: 'page', aspect: ratio, revision });
  // Fits into 280 × 200 px, with the printed margin of 10 mm as inner air.
  const width = Math.min(280, 200 * ratio);
  const style = { width, height: width / ratio, padding: (10 / size.width) * width };
  return (
    <figure className={styles['stage']}>
      <div role="img" aria-label={t('export.preview', size)} className={styles['page']} style={style}>
        {picture !== '' && <img src={picture} alt="" />}
      </div>
      <figcaption className={styles['size']}>{t('export.size', size)}</figcaption>
    </figure>
  );
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
