import { exportFailed } from '../../export/exportResult.ts';
import { loadLanguage } from '../../i18n/translate.ts';
import { slidesOf } from './slides.ts';
import type { SlidesRequest, SlidesResponse } from './slidesInWorker.ts';

/** The worker's own file: the slides of a long talk take seconds, in which the window has to stay alive. */
addEventListener('message', ({ data }: MessageEvent<SlidesRequest>) => {
  answer(data).then(
    (response) => postMessage(response, { transfer: response.ok ? [response.value.buffer] : [] }),
    (error: unknown) => postMessage(exportFailed(error)),
  );
});

async function answer({ document, choice }: SlidesRequest): Promise<SlidesResponse> {
  await loadLanguage(document.info.language ?? choice.language);
  return { ok: true, value: new Uint8Array(slidesOf(document, choice).bytes) };
}
