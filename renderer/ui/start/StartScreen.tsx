import { FilePlus2, FolderOpen } from 'lucide-react';
import { lazy, Suspense, useEffect, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { changeSettings, LANGUAGE_CHOICES, THEME_CHOICES } from '../../actions/appearanceActions.ts';
import { shortcutText } from '../../actions/actionText.ts';
import { useActions, useApp, useLanguage, useServices, useT } from '../context.tsx';
import { AppMenu } from '../menus/AppMenu.tsx';
import { preloadWorkspace } from '../shell/preloadWorkspace.ts';
import { Logo } from '../widgets/Logo.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import styles from './StartScreen.module.css';

const Examples = lazy(() => import('./Examples.tsx').then((module) => ({ default: module.Examples })));

/** A page that has just loaded begins at its top instead. */
let hasBeenLeft = false;

/** Before a document is open: begin, go on, or look at an example. */
export function StartScreen() {
  const t = useT();
  // After a document was closed the keyboard would be nowhere.
  const [isReturn] = useState(() => hasBeenLeft);
  useEffect(
    () => () => {
      hasBeenLeft = true;
    },
    [],
  );
  useEffect(() => {
    const timer = setTimeout(preloadWorkspace, 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['screen']}>
      <header className={styles['bar']}>
        <AppMenu />
        <Appearance />
      </header>
      <main className={styles['page']}>
        <div className={styles['hero']}>
          <Logo size={52} />
          <div>
            <h1 className={styles['product']}>Platno</h1>
            <p className={styles['tagline']}>{t('app.tagline')}</p>
          </div>
        </div>
        <div className={styles['starts']}>
          <StartButton
            id="file.new"
            takesFocus={isReturn}
            title={t('start.new')}
            hint={t('start.newHint')}
            icon={<FilePlus2 size={22} strokeWidth={1.5} aria-hidden />}
          />
          <StartButton
            id="file.open"
            title={t('start.open')}
            hint={t('start.openHint')}
            icon={<FolderOpen size={22} strokeWidth={1.5} aria-hidden />}
          />
        </div>
        <RecentFiles />
        <Suspense>
          <Examples />
        </Suspense>
      </main>
    </div>
  );
}

type StartButtonProps = Readonly<{ id: string; title: string; hint: string; icon: ReactNode; takesFocus?: boolean }>;

function StartButton({ id, title, hint, icon, takesFocus = false }: StartButtonProps) {
  const actions = useActions();
  const { app, host } = useServices();
  const action = actions.find(id);
  const keys = action ? shortcutText(action, app.getState().info.platform, host.kind) : '';
  return (
    <Button autoFocus={takesFocus} onPress={() => actions.run(id)} className={styles['start'] ?? ''}>
      <span className={styles['startIcon']}>{icon}</span>
      <span className={styles['startWords']}>
        <strong>{title}</strong>
        <span>{hint}</span>
      </span>
      {keys !== '' && (
        <kbd aria-hidden className={styles['startKeys']}>
          {keys}
        </kbd>
      )}
    </Button>
  );
}

/** Language and theme, in sight: whoever needs another one should not have to read this one's menus first. */
function Appearance() {
  const t = useT();
  const services = useServices();
  const language = useLanguage();
  const theme = useApp((state) => state.settings.theme);
  return (
    <div className={styles['appearance']}>
      <Segmented
        label={t('start.theme')}
        value={theme}
        options={THEME_CHOICES.map((id) => ({ id, label: t(`start.theme.${id}`) }))}
        onChange={(id) => void changeSettings(services, { theme: id })}
      />
      <Segmented
        label={t('start.language')}
        value={language}
        options={LANGUAGE_CHOICES.filter((id) => id !== 'system').map((id) => ({ id, label: t(`action.language.${id}`) }))}
        onChange={(id) => void changeSettings(services, { language: id })}
      />
    </div>
  );
}
