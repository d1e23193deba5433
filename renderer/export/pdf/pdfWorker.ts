import { exportFailed } from '../exportResult.ts';
import { loadFonts } from '../fonts/loadFonts.ts';
import { windowDrawer } from '../foreign/windowDrawer.ts';
import { paintPdf } from './paintPdf.ts';
import type { PdfProgress, PdfRequest, PdfResponse } from './pdfRequest.ts';

/** The worker's own file: pdfkit lives here and nowhere in the window. One message in; out the pages done, then one message with the result. */
addEventListener('message', (event: MessageEvent<PdfRequest>) => {
  answer(event.data).then(
    (response) => postMessage(response, { transfer: response.ok ? [response.value.buffer] : [] }),
    (error: unknown) => postMessage(exportFailed(error)),
  );
});

async function answer({ scenes, options }: PdfRequest): Promise<PdfResponse> {
  try {
    const onPage = (done: number): void => postMessage({ done } satisfies PdfProgress);
    const [fonts, draw] = await Promise.all([loadFonts(), windowDrawer(scenes)]);
    return { ok: true, value: await paintPdf(scenes, { ...options, fonts, draw, onPage }) };
  } catch (error) {
    return exportFailed(error);
  }
}
