import { createRoot } from 'react-dom/client';
import './ui/theme/global.css';
import type { FileFailure } from '../electron/contract.ts';
import { idleMoment, whenOutOfSight } from './actions/browserEnvironment.ts';
import { contextNow, createActionRunner, languageNow } from './actions/actionRunner.ts';
import { showError } from './actions/files/fileOpening.ts';
import { openAnswer } from './actions/files/fileSession.ts';
import { actionsFor } from './actions/registry.ts';
import { lookForUpdate } from './actions/updateActions.ts';
import { failureText } from './actions/files/fileSentences.ts';
import { keepJournal } from './actions/files/journal.ts';
import { keepTimer } from './actions/workshop/keepTimer.ts';
import { notify } from './actions/notify.ts';
import { App } from './App.tsx';
import { keepForOffline } from './host/browser/keepForOffline.ts';
import { chooseHost } from './host/chooseHost.ts';
import { loadLanguage } from './i18n/translate.ts';
import type { Host } from './host/host.ts';
import { createAppStore, type AppStore } from './state/appState.ts';
import type { Services } from './ui/context.tsx';

/** Milliseconds a slice of the journal's work waits for a free moment before it takes one. */
const IDLE_WITHIN = 50;

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
  keepUnsavedWork(app, host);
  const storage = windowStorage();
  if (storage) keepTimer(app, storage);
  createRoot(root).render(<App services={services} />);
  if (new URLSearchParams(location.search).get('bench') === '1') {
    // Its clock starts where the browser's does: with the navigation.
    return (await import('./bench/installBench.ts')).installBench(services, 0);
  }
  // Only a build has a service worker, and the bench is to measure what is sent.
  if (import.meta.env.PROD && host.kind === 'browser') keepForOffline(navigator.serviceWorker);
  // A document may be in the other language than the window.
  void loadLanguage('sk');
  // Most starts find nothing left behind, and need no code for it.
  const left = (await host.listWork()).length > 0 ? await import('./actions/files/leftWork.ts') : null;
  const isBack = (await left?.restoreOwn(contextNow(app, host))) ?? false;
  if (!isBack) await openAnswer(contextNow(app, host), await host.takeInitialFile());
  await left?.offerLeft(contextNow(app, host));
  await lookForUpdate(contextNow(app, host));
}

function keepUnsavedWork(app: AppStore, host: Host): void {
  const onFailure = (failure: FileFailure): void => {
    const { t } = contextNow(app, host);
    notify(app, { tone: 'error', text: t('recovery.notKept', { reason: failureText(failure, t) }), offersUndo: false });
  };
  const journal = keepJournal({ app, host, onFailure, whenIdle: () => idleMoment(IDLE_WITHIN) });
  whenOutOfSight(journal.keepNow);
}

/** Where a person has forbidden storage, naming it already throws. */
function windowStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const audience = new URLSearchParams(location.search).get('audience');
if (audience === null) void start(root);
else void import('./ui/present/startAudience.tsx').then(({ startAudience }) => startAudience(root, audience));
