import { useApp, useT } from '../context.tsx';
import { Credit } from '../shell/Credit.tsx';
import { Logo } from '../widgets/Logo.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Dialogs.module.css';
import { Licences } from './Licences.tsx';

/** Version, the method's credit, licences. */
export function AboutDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const version = useApp((state) => state.info.version);
  return (
    <DialogFrame title={t('about.title')} width="narrow" onClose={onClose}>
      <div className={styles['about']}>
        <Logo size={48} />
        <p className={styles['product']}>Platno</p>
        <p className={styles['muted']}>{t('about.version', { version })}</p>
        <p>{t('about.text')}</p>
        <p className={styles['muted']}>{t('about.privacy')}</p>
        <section>
          <h3>{t('about.methodTitle')}</h3>
          <p>{t('about.method')}</p>
          <Credit />
        </section>
        <section>
          <h3>{t('about.softwareTitle')}</h3>
          <p>{t('about.software')}</p>
          <Licences />
        </section>
      </div>
    </DialogFrame>
  );
}
