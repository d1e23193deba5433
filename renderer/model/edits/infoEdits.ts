import type { CanvasDocument, DocumentInfo } from '../document.ts';
import { isLogo } from '../logo.ts';
import type { Operation } from '../operations.ts';
import { CURRENCY_PATTERN } from '../numbers/numbers.ts';
import { isSameValue } from '../sameValue.ts';
import { limitDay, limitShortText, limitText } from './limits.ts';

/** Changes what the document says about itself; a field set to undefined is removed. */
export function changeInfo(document: CanvasDocument, change: InfoChange): Operation[] {
  const prev = document.info;
  const within = Object.entries(limited(change));
  const before = new Map(Object.entries(prev));
  if (within.every(([name, value]) => isSameValue(before.get(name), value))) return [];
  const merged = Object.entries({ ...prev, ...Object.fromEntries(within) }).filter(([, value]) => value !== undefined);
  // Only undefined values of optional fields were taken out.
  const next = Object.freeze(Object.fromEntries(merged) as DocumentInfo);
  return [{ kind: 'info', prev, next }];
}

type InfoChange = Partial<Omit<DocumentInfo, 'id'>>;

function limited(change: InfoChange): InfoChange {
  const { title, description, author, client, date, edition, logo, currency } = change;
  return {
    ...change,
    ...(title !== undefined && { title: limitShortText(title) }),
    ...(description !== undefined && { description: limitText(description) }),
    ...(author !== undefined && { author: limitShortText(author) }),
    ...(client !== undefined && { client: limitShortText(client) }),
    ...(date !== undefined && { date: limitDay(date) }),
    ...(edition !== undefined && { edition: limitShortText(edition) }),
    ...(currency !== undefined && { currency: CURRENCY_PATTERN.test(currency) ? currency : undefined }),
    ...(logo !== undefined && { logo: isLogo(logo) ? logo : undefined }),
  };
}
