import type { CanvasDocument, DocumentInfo } from '../document.ts';
import type { Operation } from '../operations.ts';

/** Changes what the document says about itself; a field set to undefined is removed. */
export function changeInfo(document: CanvasDocument, change: Partial<Omit<DocumentInfo, 'id'>>): Operation[] {
  const prev = document.info;
  const merged = Object.entries({ ...prev, ...change }).filter(([, value]) => value !== undefined);
  // Only undefined values of optional fields were taken out.
  const next = Object.freeze(Object.fromEntries(merged) as DocumentInfo);
  return JSON.stringify(prev) === JSON.stringify(next) ? [] : [{ kind: 'info', prev, next }];
}
