import { useState } from 'react';
import { importLines, type ForeignFile, type ImportOffer } from '../../actions/files/importing.ts';
import { importProblemText } from '../../actions/files/interchangeText.ts';
import { importAsNew, importIntoOpen } from '../../actions/files/takeOver.ts';
import type { CsvMapping } from '../../formats/csv/readCsv.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { useActionContext, useMaybeEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import styles from './ImportDialog.module.css';
import { PosterPreview } from './PosterPreview.tsx';
import { useOffer } from './useOffer.ts';

type Target = 'new' | 'open';

/** Shows what was understood of another tool's file; only then it is taken over. */
export function ImportDialog({ name, bytes, onClose }: ForeignFile & Readonly<{ onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const opened = useMaybeEditor();
  const editor = opened && !isReadOnly(opened) ? opened : null;
  const [target, setTarget] = useState<Target>('new');
  const [columns, setColumns] = useState<CsvMapping>();
  const offer = useOffer({ name, bytes }, columns);
  const takeOver = (): void => {
    if (!offer?.ok) return;
    if (target === 'open' && editor) importIntoOpen(editor, offer.document, context);
    else void importAsNew(name, offer.document, context);
  };
  return (
    <DialogFrame
      title={t('interchange.importTitle', { name })}
      width="wide"
      isReading={offer !== null && offer.table === null}
      onClose={onClose}
      buttons={
        <>
          {editor && (
            <div className={styles['target']}>
              <Segmented
                label={t('interchange.target')}
                value={target}
                options={[
                  { id: 'new', label: t('interchange.asNew') },
                  { id: 'open', label: t('interchange.intoOpen') },
                ]}
                onChange={setTarget}
              />
            </div>
          )}
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button tone="primary" autoFocus isDisabled={offer?.ok === false} onPress={takeOver}>
            {t('interchange.import')}
          </Button>
        </>
      }
    >
      {offer === null ? (
        <p className={styles['hint']}>{t('interchange.reading')}</p>
      ) : (
        <Offer offer={offer} onColumns={setColumns} columns={columns} />
      )}
    </DialogFrame>
  );
}

type OfferProps = Readonly<{ offer: ImportOffer; columns: CsvMapping | undefined; onColumns: (columns: CsvMapping) => void }>;

function Offer({ offer, columns, onColumns }: OfferProps) {
  const t = useT();
  const { format, table } = offer;
  return (
    <div className={styles['offer']}>
      {format !== null && (
        <p className={styles['hint']}>{t('interchange.understood', { format: t(`interchange.format.${format}`) })}</p>
      )}
      {table && <ColumnFields table={table} columns={columns ?? table.mapping} onChange={onColumns} />}
      {offer.ok ? (
        <>
          <PosterPreview document={offer.document} colored={offer.colored} />
          <Remarks offer={offer} />
        </>
      ) : (
        <p role="status" className={styles['problem']}>
          {table ? t('interchange.chooseColumns') : importProblemText(offer.problem, t)}
        </p>
      )}
    </div>
  );
}

function Remarks({ offer }: Readonly<{ offer: Extract<ImportOffer, { ok: true }> }>) {
  const t = useT();
  const lines = importLines(offer, t);
  if (lines.length === 0) return null;
  return (
    <section className={styles['remarks']}>
      <h3>{t('interchange.remarks')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
