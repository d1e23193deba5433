import { useEffect, useState, type ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { EXPORT_FORMATS, exportAs, writeForeign, type ExportFormat } from '../../actions/exporting/exportAs.ts';
import { copyPicture } from '../../actions/exporting/pictureExport.ts';
import { lossTexts } from '../../actions/files/interchangeText.ts';
import type { Loss } from '../../formats/interchange/interchange.ts';
import { useActionContext, useApp, useEditor, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { ColorsNote } from './ColorsNote.tsx';
import styles from './ExportAsDialog.module.css';
import { PictureOptions } from './PictureOptions.tsx';
import { SlideOptions } from './SlideOptions.tsx';
import { usePictureFacts } from './usePictureFacts.ts';

/** Which tool it is for, and what that tool’s format does not keep: told before the file is written. */
export function ExportAsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const { app } = context;
  const last = useApp((state) => state.output.format);
  const format = EXPORT_FORMATS.find((one) => one === last) ?? 'markdown';
  const choose = (value: string): void => app.setState(({ output }) => ({ output: { ...output, format: value } }));
  const picture = usePictureFacts(format === 'png');
  const isTooLarge = picture?.isPaintable === false;
  return (
    <DialogFrame
      title={t('interchange.exportTitle')}
      width="wide"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          {format === 'png' && (
            <Button isDisabled={picture?.isCopyable !== true} onPress={() => void copyPicture(editor, context)}>
              {t('picture.copy')}
            </Button>
          )}
          <Button tone="primary" isDisabled={isTooLarge} onPress={() => void exportAs(editor, format, context)}>
            {t('export.action')}
          </Button>
        </>
      }
    >
      <RadioGroup value={format} onChange={choose} className={styles['formats'] ?? ''}>
        <Label className={styles['label'] ?? ''}>{t('interchange.formatLabel')}</Label>
        {EXPORT_FORMATS.map((id) => (
          <Radio key={id} value={id} autoFocus={id === format} className={styles['format'] ?? ''}>
            <span className={styles['dot']} aria-hidden />
            <span className={styles['words']}>
              <span className={styles['name']}>{t(`interchange.format.${id}`)}</span>
              <span className={styles['use']}>{t(`interchange.use.${id}`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {format === 'pptx' && <SlideOptions />}
      {format === 'png' && <PictureOptions facts={picture} />}
      <LossReport format={format}>
        {isDrawn(format) && <ColorsNote />}
        {isTooLarge && <p>{t('picture.tooLarge')}</p>}
        {!isTooLarge && picture?.isCopyable === false && <p>{t('picture.copyTooLarge')}</p>}
      </LossReport>
    </DialogFrame>
  );
}

function isDrawn(format: ExportFormat): boolean {
  return format === 'png' || format === 'svg' || format === 'pptx';
}

/** `children`: what else there is to say before the file is made. */
function LossReport({ format, children }: Readonly<{ format: ExportFormat; children: ReactNode }>) {
  const t = useT();
  const losses = useLosses(format);
  return (
    <section role="status" className={styles['losses']}>
      {losses === 'picture' && <p>{t(format === 'pptx' ? 'interchange.lossSlide' : 'interchange.lossPicture')}</p>}
      {Array.isArray(losses) && losses.length === 0 && <p>{t('interchange.lossNone')}</p>}
      {Array.isArray(losses) && losses.length > 0 && (
        <>
          <h3>{t('interchange.lossTitle', { format: t(`interchange.format.${format}`) })}</h3>
          <ul>
            {lossTexts(losses, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}

/** What the format does not keep of the open model; null until it is known. Slides and pictures are no models any more. */
function useLosses(format: ExportFormat): readonly Loss[] | 'picture' | null {
  const language = useLanguage();
  const { document, revision } = useEditor().get();
  const [losses, setLosses] = useState<readonly Loss[] | 'picture' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void writeForeign(document, format, language).then((written) => isCurrent && setLosses(written ? written.losses : 'picture'));
    return () => {
      isCurrent = false;
    };
  }, [document, format, language, revision]);
  return losses;
}
