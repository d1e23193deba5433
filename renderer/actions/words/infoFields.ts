import type { MessageKey } from '../../i18n/catalogues.ts';
import { translateInto, type Language } from '../../i18n/translate.ts';
import type { CanvasDocument, DocumentInfo } from '../../model/document.ts';
import { shortCardName } from './cardName.ts';
import { formatDay } from './formatDay.ts';

type Label = Extract<MessageKey, `info.${string}` | `difference.field.${string}`>;

/** A field of the document: what it is called, and what it says. */
type InfoField = Readonly<{ label: Label; textOf: (document: CanvasDocument, language: Language) => string }>;

const SHORT = ' · ';

const plain = (label: Label, read: (info: DocumentInfo) => string | undefined): InfoField => {
  return { label, textOf: ({ info }) => read(info) ?? '' };
};

/** Fields people see, in the order of a file; parked cards are told card by card, and silenced findings are not worth a line. */
const FIELDS: ReadonlyMap<string, InfoField> = new Map<keyof DocumentInfo, InfoField>([
  ['title', plain('info.name', ({ title }) => title)],
  ['description', plain('info.description', ({ description }) => description)],
  ['author', plain('info.author', ({ author }) => author)],
  ['client', plain('info.client', ({ client }) => client)],
  ['date', { label: 'info.date', textOf: ({ info }, language) => (info.date ? formatDay(info.date, language) : '') }],
  ['edition', plain('info.edition', ({ edition }) => edition)],
  ['logo', { label: 'info.logo', textOf: ({ info }, language) => (info.logo ? translateInto(language)('info.logo') : '') }],
  [
    'language',
    {
      label: 'info.language',
      textOf: ({ info }, language) => (info.language ? translateInto(language)(`action.language.${info.language}`) : ''),
    },
  ],
  [
    'marketType',
    {
      label: 'info.marketType',
      textOf: ({ info }, language) => (info.marketType ? translateInto(language)(`market.${info.marketType}`) : ''),
    },
  ],
  ['currency', plain('difference.field.currency', ({ currency }) => currency)],
  ['segmentOrder', { label: 'difference.field.segmentOrder', textOf: segmentNames }],
  ['presentation', plain('difference.field.story', ({ presentation }) => joined(presentation?.map(({ note }) => note)))],
  ['agenda', plain('difference.field.agenda', ({ agenda }) => joined(agenda?.map(({ title }) => title)))],
  ['prompts', plain('difference.field.prompts', ({ prompts }) => joined(prompts?.map(({ text }) => text)))],
  ['votes', plain('difference.field.votes', ({ votes }) => joined(votes?.map(({ question }) => question)))],
]);

/** A field by its name; undefined for one that is not told. */
export function infoField(name: string): InfoField | undefined {
  return FIELDS.get(name);
}

function segmentNames(document: CanvasDocument, language: Language): string {
  const t = translateInto(language);
  const there = document.info.segmentOrder?.filter((id) => document.cards.has(id)) ?? [];
  return joined(there.map((id) => shortCardName(document, id, t)));
}

function joined(texts: readonly (string | undefined)[] = []): string {
  return texts.filter((text) => text !== undefined && text !== '').join(SHORT);
}
