import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../../renderer/model/document.ts';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { MAX_SHORT_TEXT } from '../../../../renderer/model/fileLimits.ts';

const MODEL = createDocument({ id: 'd', title: 'Bank', author: 'Eva' });
const after = (change: Parameters<typeof changeInfo>[1]) => withOperations(MODEL, changeInfo(MODEL, change)).info;

describe('changing what a document says about itself', () => {
  it('sets fields, takes away those set to undefined, and keeps the rest', () => {
    expect(after({ title: 'Big bank', author: undefined, date: '2026-11-22' })).toStrictEqual({
      id: 'd',
      title: 'Big bank',
      date: '2026-11-22',
    });
  });

  it('is no change where nothing changes', () => {
    expect(changeInfo(MODEL, { title: 'Bank', client: undefined })).toEqual([]);
  });

  it.each(['20266-01-01', '2026-02-30', 'tomorrow', ''])('leaves out the day “%s”, which no file may hold', (date) => {
    expect(after({ date })).toStrictEqual({ id: 'd', title: 'Bank', author: 'Eva' });
  });

  it('cuts a name where a file ends', () => {
    const endless = 'x'.repeat(MAX_SHORT_TEXT + 1);

    expect(after({ title: endless, client: endless }).client).toHaveLength(MAX_SHORT_TEXT);
    expect(after({ edition: endless }).edition).toHaveLength(MAX_SHORT_TEXT);
  });
});
