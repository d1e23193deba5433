import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Severity } from '../../model/check/finding.ts';
import type { Editor } from '../../state/editor.ts';
import type { Grouping } from './groupFindings.ts';

/** How a person looks at the findings of a document; kept while another view is shown. */
export type CheckChoices = Readonly<{ grouping: Grouping; severity: Severity | 'all'; showsSilenced: boolean }>;

const stores = new WeakMap<Editor, StoreApi<CheckChoices>>();

export function checkChoices(editor: Editor): StoreApi<CheckChoices> {
  const known = stores.get(editor);
  if (known) return known;
  const store = createStore<CheckChoices>(() => ({ grouping: 'severity', severity: 'all', showsSilenced: false }));
  stores.set(editor, store);
  return store;
}
