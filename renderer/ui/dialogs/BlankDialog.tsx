import { useMemo, useState } from 'react';
import { exportBlank } from '../../actions/exporting/blankExport.ts';
import { setupOf } from '../../actions/exporting/pdfExport.ts';
import type { Language } from '../../i18n/translate.ts';
import { useActionContext, useApp, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './ExportDialog.module.css';
import { PagePreview } from './PagePreview.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { useBlankPreview } from './usePrint.ts';

/** A poster for the wall, to fill in by hand: on which paper, in which language. */
export function BlankDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const context = useActionContext();
  const settings = useApp((state) => state.settings);
  const setup = useMemo(() => setupOf(settings), [settings]);
  const spoken = useLanguage();
  const [language, setLanguage] = useState<Language>(context.editor?.get().document.info.language ?? spoken);
  const pages = useBlankPreview(language, setup);
  return (
    <DialogFrame
      title={t('blank.title')}
      width="normal"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button tone="primary" autoFocus onPress={() => void exportBlank(context, language)}>
            {t('blank.action')}
          </Button>
        </>
      }
    >
      <PagePreview pages={pages} />
      <PaperChoice {...setup} />
      <div className={styles['choices']}>
        <SelectField
          label={t('blank.language')}
          value={language}
          options={[
            { id: 'en', label: t('action.language.en') },
            { id: 'sk', label: t('action.language.sk') },
          ]}
          onChange={setLanguage}
        />
      </div>
      <p className={styles['hint']}>{t(setup.poster ? 'export.tileHint' : 'blank.hint')}</p>
    </DialogFrame>
  );
}
