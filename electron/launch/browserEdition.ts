import { openBrowser } from './openBrowser.ts';
import { OptionError, type LaunchOptions } from './options.ts';
import { RENDERER_OUT } from './project.ts';
import { serveFolder, type StaticServer } from './staticServer.ts';

function explain(error: unknown, port: number): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new OptionError(
      `Port ${port} is taken: either Platno already runs at http://127.0.0.1:${port}/ or another program uses it; choose another port with --port N.`,
    );
  }
  if (code === 'EACCES') return new OptionError(`Port ${port} is not allowed for this user; choose another with --port N.`);
  return error instanceof Error ? error : new Error(String(error));
}

/** Serves the built renderer until the process is interrupted. */
export async function serveBrowserEdition(options: LaunchOptions): Promise<StaticServer> {
  const server = await serveFolder(RENDERER_OUT, options.port).catch((error: unknown) => {
    throw explain(error, options.port);
  });
  const stop = (): void => server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write(`Platno (browser edition): ${server.address}\n`);
  if (options.open) openBrowser(server.address);
  return server;
}
