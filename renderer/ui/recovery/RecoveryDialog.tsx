import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { KeptWork } from '../../../electron/contract.ts';
import { discardLeft, lookInto, restoreLeft, saveLeftCopy, titleOf, type LeftWork } from '../../actions/files/leftWork.ts';
import { useActionContext, useApp, useLanguage, useServices, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { differenceText } from './differenceText.ts';
import styles from './RecoveryDialog.module.css';

/** The unsaved work that was found, and what to do with each. */
export function RecoveryDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const found = useFoundWork();
  useEffect(() => {
    if (found?.length === 0) onClose();
  }, [found, onClose]);
  if (!found || found.length === 0) return null;
  return (
    <DialogFrame title={t('recovery.title')} onClose={onClose} buttons={<Button onPress={onClose}>{t('recovery.later')}</Button>}>
      <p className={styles['lead']}>{t('recovery.lead')}</p>
      <ul className={styles['list']}>
        {found.map((left, index) => (
          <Entry key={left.kept.id} left={left} isFirst={index === 0} />
        ))}
      </ul>
    </DialogFrame>
  );
}

/** Null until everything has been looked into. */
function useFoundWork(): readonly LeftWork[] | null {
  const { app, host } = useServices();
  const kept = useApp((state) => state.left);
  const [found, setFound] = useState<readonly LeftWork[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(kept.map((one) => lookInto(one, { app, host }))).then((all) => {
      if (isCurrent) setFound(all.filter((one) => one !== null));
    });
    return () => {
      isCurrent = false;
    };
  }, [app, host, kept]);
  return found;
}

function Entry({ left, isFirst }: Readonly<{ left: LeftWork; isFirst: boolean }>) {
  const t = useT();
  const context = useActionContext();
  const { kept, document, problem } = left;
  const title = titleOf(kept, context);
  const difference = differenceText(left, t);
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        <strong className={styles['title']}>{title}</strong>
        <Origin kept={kept} />
        {difference !== '' && <p>{difference}</p>}
        {problem && (
          <p className={styles['warning']}>
            <TriangleAlert size={16} aria-hidden />
            <span>{t(`recovery.${problem}`)}</span>
          </p>
        )}
      </div>
      <div className={styles['buttons']}>
        {document && (
          <Button
            tone={isFirst ? 'primary' : 'plain'}
            autoFocus={isFirst}
            label={t('recovery.restoreNamed', { title })}
            onPress={() => void restoreLeft(left, context)}
          >
            {t('recovery.restore')}
          </Button>
        )}
        <Button label={t('recovery.saveCopyNamed', { title })} onPress={() => void saveLeftCopy(left, context)}>
          {t('recovery.saveCopy')}
        </Button>
        <Button label={t('recovery.discardNamed', { title })} onPress={() => void discardLeft(left, context)}>
          {t('recovery.discard')}
        </Button>
      </div>
    </li>
  );
}

/** Which file, and from when; nothing where a damaged copy does not tell. */
function Origin({ kept: { file, keptAt } }: Readonly<{ kept: KeptWork }>) {
  const t = useT();
  const language = useLanguage();
  if (keptAt === 0) return null;
  const place = file ? (file.folder === '' ? file.name : `${file.folder}/${file.name}`) : t('recovery.noFile');
  const locale = language === 'en' ? 'en-GB' : language;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(keptAt);
  return <p className={styles['meta']}>{`${place} · ${t('recovery.keptAt', { time })}`}</p>;
}
