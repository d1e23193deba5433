import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Overlays } from './ui/dialogs/Overlays.tsx';
import { ServicesProvider, useLanguage, useMaybeEditor, type Services } from './ui/context.tsx';
import { Broken } from './ui/shell/Broken.tsx';
import { DropTarget } from './ui/shell/DropTarget.tsx';
import { ErrorBoundary } from './ui/shell/ErrorBoundary.tsx';
import { Toasts } from './ui/shell/Toasts.tsx';
import { useFileWatch } from './ui/shell/useFileWatch.ts';
import { useNativeMenu } from './ui/shell/useNativeMenu.ts';
import { useShortcuts } from './ui/shell/useShortcuts.ts';
import { useWindow } from './ui/shell/useWindow.ts';
import { StartScreen } from './ui/start/StartScreen.tsx';
import { useLargeOnPage } from './ui/theme/useLargeOnPage.ts';
import { useThemeOnPage } from './ui/theme/useTheme.ts';

const Workspace = lazy(() => import('./ui/shell/Workspace.tsx').then((module) => ({ default: module.Workspace })));

/** The whole interface over its services. */
export function App({ services }: Readonly<{ services: Services }>) {
  return (
    <ServicesProvider services={services}>
      <Localized />
    </ServicesProvider>
  );
}

/** React Aria's own strings follow the language of the interface. */
function Localized() {
  const language = useLanguage();
  return (
    <I18nProvider locale={language === 'sk' ? 'sk-SK' : 'en-US'}>
      <Window />
    </I18nProvider>
  );
}

function Window() {
  useThemeOnPage();
  useLargeOnPage();
  useShortcuts();
  useWindow();
  useNativeMenu();
  useFileWatch();
  const hasDocument = useMaybeEditor() !== null;
  const broken = (retry: () => void) => <Broken part="app" onRetry={retry} />;
  return (
    <ErrorBoundary fallback={broken}>
      {/* A boundary of its own: saving from what is shown instead still needs dialogs and messages. */}
      <ErrorBoundary fallback={broken}>
        <Suspense>{hasDocument ? <Workspace /> : <StartScreen />}</Suspense>
      </ErrorBoundary>
      <Overlays />
      <Toasts />
      <DropTarget />
    </ErrorBoundary>
  );
}
