import { createRoot } from 'react-dom/client';
import './ui/theme/global.css';
import { contextNow, createActionRunner, languageNow } from './actions/actionRunner.ts';
import { showError } from './actions/fileOpening.ts';
import { openAnswer } from './actions/fileSession.ts';
import { actionsFor } from './actions/registry.ts';
import { lookForUpdate } from './actions/updateActions.ts';
import { App } from './App.tsx';
import { keepForOffline } from './host/browser/keepForOffline.ts';
import { chooseHost } from './host/chooseHost.ts';
import { loadLanguage } from './i18n/translate.ts';
import { createAppStore } from './state/appState.ts';
import type { Services } from './ui/context.tsx';

/** Wires host, stores and commands together, and shows them. */
async function start(root: HTMLElement): Promise<void> {
  const host = chooseHost();
  const [info, settings] = await Promise.all([host.appInfo(), host.readSettings()]);
  const app = createAppStore(info, settings);
  const onFailure = (error: unknown): void => {
    const { t } = contextNow(app, host);
    showError({ app }, t('error.unexpected'), t('error.unexpectedText'), [String(error)]);
  };
  const services: Services = { app, host, actions: createActionRunner(actionsFor(info), app, host, onFailure) };
  await loadLanguage(languageNow(app.getState()));
  createRoot(root).render(<App services={services} />);
  if (new URLSearchParams(location.search).get('bench') === '1') {
    // Its clock starts where the browser's does: with the navigation.
    return (await import('./bench/installBench.ts')).installBench(services, 0);
  }
  // Only a build has a service worker, and the bench is to measure what is sent.
  if (import.meta.env.PROD && host.kind === 'browser') keepForOffline(navigator.serviceWorker);
  // A document may be in the other language than the window.
  void loadLanguage('sk');
  await openAnswer(contextNow(app, host), await host.takeInitialFile());
  await lookForUpdate(contextNow(app, host));
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void start(root);
