import type { CanvasDocument } from '../document.ts';
import { changeDetail } from '../edits/detailEdits.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import type { Operation } from '../operations.ts';
import { silenceKey, type Finding } from './finding.ts';

/** Silences a finding, on its first card or on the model, or lets it speak again. */
export function silenceFinding(document: CanvasDocument, finding: Finding, isSilenced: boolean): Operation[] {
  const key = silenceKey(finding);
  const { home } = finding;
  if (home === null) return changeInfo(document, { silenced: toggled(document.info.silenced, key, isSilenced) });
  return changeDetail(document, home, 'silenced', toggled(document.cards.get(home)?.silenced, key, isSilenced));
}

function toggled(keys: readonly string[] = [], key: string, isSilenced: boolean): readonly string[] | undefined {
  const rest = keys.filter((one) => one !== key);
  if (isSilenced) return [...rest, key];
  return rest.length === 0 ? undefined : rest;
}
