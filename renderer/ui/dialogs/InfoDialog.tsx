import { useRef, useState } from 'react';
import type { DocumentInfo } from '../../model/document.ts';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { MARKET_TYPES } from '../../model/marketTypes.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DayField } from '../widgets/DayField.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import { TextField } from '../widgets/TextField.tsx';
import styles from './Dialogs.module.css';
import { LogoField } from './LogoField.tsx';

/** A select has no empty key, so “not set” is one of its options. */
const NONE = 'none';

/** What the document says about itself. Nothing changes before Done; then it is one step that can be undone. */
export function InfoDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const [info, setInfo] = useState(() => editor.get().document.info);
  const change = (part: Partial<DocumentInfo>): void => setInfo((before) => ({ ...before, ...part }));
  const form = useRef<HTMLFormElement>(null);
  const done = (): void => {
    // What cannot be read has its sentence already: leaving the field, or Enter in it, brought it.
    if (!form.current?.checkValidity()) return form.current?.querySelector<HTMLElement>(':invalid')?.focus();
    editor.commit('step.info', changeInfo(editor.get().document, cleaned(info, editor.get().document.info.title)));
    onClose();
  };
  const none = { id: NONE, label: t('info.none') } as const;
  return (
    <DialogFrame
      title={t('info.title')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button tone="primary" onPress={done}>
            {t('dialog.done')}
          </Button>
        </>
      }
    >
      <form
        noValidate
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <div className={styles['wide']}>
          <TextField
            label={t('info.name')}
            value={info.title}
            maxLength={200}
            autoFocus
            onChange={(title) => change({ title })}
          />
        </div>
        <div className={styles['wide']}>
          <TextField
            label={t('info.description')}
            value={info.description ?? ''}
            isMultiline
            onChange={(description) => change({ description })}
          />
        </div>
        <TextField label={t('info.author')} value={info.author ?? ''} onChange={(author) => change({ author })} />
        <TextField label={t('info.client')} value={info.client ?? ''} onChange={(client) => change({ client })} />
        <DayField
          label={t('info.date')}
          value={info.date}
          editKey="info"
          onEdit={(date) => change({ date })}
          onTakeBack={() => change({ date: editor.get().document.info.date })}
        />
        <TextField label={t('info.edition')} value={info.edition ?? ''} onChange={(edition) => change({ edition })} />
        <SelectField
          label={t('info.language')}
          value={info.language ?? NONE}
          options={[none, { id: 'en', label: t('action.language.en') }, { id: 'sk', label: t('action.language.sk') }]}
          onChange={(language) => change({ language: language === NONE ? undefined : language })}
        />
        <SelectField
          label={t('info.marketType')}
          value={info.marketType ?? NONE}
          options={[none, ...MARKET_TYPES.map((id) => ({ id, label: t(`market.${id}`) }))]}
          onChange={(marketType) => change({ marketType: marketType === NONE ? undefined : marketType })}
        />
        <div className={styles['wide']}>
          <LogoField logo={info.logo} onChange={(logo) => change({ logo })} />
        </div>
        {/* Enter in a field is Done. */}
        <input type="submit" hidden />
      </form>
    </DialogFrame>
  );
}

/** Empty fields are no fields; a document always keeps a title. */
function cleaned({ id: _id, ...info }: DocumentInfo, titleBefore: string): Partial<DocumentInfo> {
  const text = (value: string | undefined): string | undefined =>
    value === undefined || value.trim() === '' ? undefined : value.trim();
  return {
    ...info,
    title: text(info.title) ?? titleBefore,
    description: text(info.description),
    author: text(info.author),
    client: text(info.client),
    date: text(info.date),
    edition: text(info.edition),
  };
}
