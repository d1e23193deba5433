import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerFromBundle } from '../bundle.ts';

export type StaticServer = Readonly<{ address: string; close: () => void }>;

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // The raw target: `new URL` would resolve `..` before it can be refused.
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const { status, headers, body } = await answerFromBundle(root, path);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** Serves a folder on the loopback address only. Rejects with the system's error, such as `EADDRINUSE`. */
export async function serveFolder(root: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${boundPort}/`, close };
}
