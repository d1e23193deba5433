import type { EarlierVersion, FileAnswer } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { placed } from '../files/placeRepaired.ts';
import { formatMoment } from '../words/formatDay.ts';

/** An earlier version as a document; null if it cannot be read. What cannot be used is mended, as when opening. */
export function versionContent(answer: FileAnswer<Uint8Array>): CanvasDocument | null {
  const result = answer.kind === 'done' ? readBmc(answer.value) : null;
  return result?.ok && result.newer === null ? placed(result) : null;
}

/** When it was put aside, in words. */
export function versionTime({ savedAt }: EarlierVersion, { app }: Pick<ActionContext, 'app'>): string {
  return formatMoment(savedAt, languageNow(app.getState()));
}

/** What a copy of it is called: the file's name and the time, without a sign that file names may not have. */
export function versionCopyName(name: string, version: EarlierVersion, context: Pick<ActionContext, 'app' | 't'>): string {
  return context.t('versions.copyName', { name, time: versionTime(version, context).replaceAll(':', '.') });
}
