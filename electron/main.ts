import { app, protocol } from 'electron';
import { join } from 'node:path';
import { startApplication, type Application } from './application.ts';
import { filesOf, handoverFrom, type Handover } from './commandLine.ts';
import { createLog } from './log.ts';
import { registerScheme } from './protocol.ts';

app.enableSandbox();
registerScheme(protocol);

// Before the lock, which is one for each data folder: tests and a second account of work have their own.
const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
if (chosenFolder !== '') app.setPath('userData', chosenFolder);

const log = createLog(join(app.getPath('userData'), 'logs'));
process.on('uncaughtExceptionMonitor', (error) => log(`uncaught: ${error.stack ?? error.message}`));

const handover: Handover = { files: filesOf(process.argv, app.isPackaged, process.cwd()) };

if (app.requestSingleInstanceLock(handover)) start();
else app.quit();

function start(): void {
  // On macOS a double-clicked file may arrive before there is anything to open it with.
  const early: string[] = [...handover.files];
  let running: Application | null = null;
  const open = (paths: readonly string[]): void => {
    if (running === null) early.push(...paths);
    else void running.openFiles(paths);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_event, _argv, _folder, additional) => {
    const { files } = handoverFrom(additional);
    open(files);
    if (files.length === 0) running?.bringForward();
  });
  app.on('activate', () => running?.showSomething());
  void app.whenReady().then(async () => {
    const application = await startApplication(log);
    await application.openFiles(early);
    running = application;
    application.showSomething();
  });
}
