import * as z from 'zod/mini';
import type { MainCalls, MenuEntry } from './contract.ts';
import { READ_LIMIT_BYTES } from './files/readFile.ts';
import { settingsSchema } from './settings.ts';

const fileId = z.string().check(z.maxLength(64));

/** Never part of a path: it is hashed first. */
const documentId = z.string().check(z.maxLength(1000));
const name = z.string().check(z.maxLength(1000));

/** No larger than what can be opened again; a poster as PNG stays far below. */
const bytes = z.instanceof(Uint8Array).check(z.refine((value) => value.byteLength <= READ_LIMIT_BYTES, 'too many bytes'));

const absolutePath = z.string().check(z.minLength(1), z.maxLength(32_767));

/** A small picture drawn by us; 400 kB as base64 is a generous thumbnail. */
const picture = z.string().check(z.maxLength(400_000), z.regex(/^(data:image\/png;base64,[A-Za-z0-9+/]+=*)?$/));

const saveRequest = z.object({
  kind: z.enum(['bmc', 'pdf', 'png', 'svg', 'txt', 'md', 'csv', 'canvas', 'bmml', 'opml', 'pptx']),
  suggestedName: name,
  bytes,
  documentId: z.exactOptional(documentId),
});

/** Becomes a file name, so it holds nothing that could be a path. */
const workId = z.string().check(z.regex(/^[\w-]{8,64}$/));

const workToKeep = z.object({ id: workId, title: name, fileId: z.nullable(fileId), bytes });
/** A stamp is a hash; anything else is somebody's invention. */
const stamp = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)));

const versionId = z.string().check(z.regex(/^\d{13}-[0-9a-f]{12}$/));

/** A name made by chance; it becomes part of our own page's address. */
const audienceId = z.string().check(z.regex(/^[\w-]{12,64}$/));

const windowState = z.object({ title: name, edited: z.boolean(), fileId: z.nullable(fileId) });

const menuLabel = z.string().check(z.maxLength(200));

const menuRole = z.enum([
  'about',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'minimize',
  'zoom',
  'togglefullscreen',
  'front',
  'cut',
  'copy',
  'paste',
]);

const menuLeaf = [
  z.object({
    kind: z.literal('action'),
    id: z.string().check(z.maxLength(100)),
    label: menuLabel,
    accelerator: z.string().check(z.maxLength(60)),
    enabled: z.boolean(),
    checked: z.nullable(z.boolean()),
  }),
  z.object({ kind: z.literal('separator') }),
  z.object({ kind: z.literal('role'), role: menuRole, label: menuLabel }),
] as const;

/** Levels are counted rather than recursive: no menu is this deep, and an endless one must not overflow the stack. */
function menuEntries(levels: number): z.ZodMiniType<MenuEntry[]> {
  if (levels === 0) return z.array(z.union(menuLeaf)).check(z.maxLength(200));
  const submenu = z.object({ kind: z.literal('submenu'), label: menuLabel, entries: menuEntries(levels - 1) });
  return z.array(z.union([...menuLeaf, submenu])).check(z.maxLength(200));
}

const nothing = z.tuple([]);

/** The shape of every call's arguments. A call without one does not compile. */
export const CALL_ARGUMENTS: { readonly [C in keyof MainCalls]: z.ZodMiniType<Parameters<MainCalls[C]>> } = {
  'app:info': nothing,
  'settings:read': nothing,
  'settings:write': z.tuple([settingsSchema]),
  'file:open-dialog': z.tuple([z.enum(['open', 'import'])]),
  'file:read': z.tuple([fileId]),
  'file:open-path': z.tuple([absolutePath]),
  'file:write': z.tuple([fileId, bytes, z.object({ documentId, over: stamp })]),
  'file:look': z.tuple([fileId, stamp]),
  'versions:list': z.tuple([fileId, z.nullable(documentId)]),
  'versions:read': z.tuple([fileId, z.nullable(documentId), versionId]),
  'versions:keep': z.tuple([fileId, documentId, bytes]),
  'file:save-dialog': z.tuple([saveRequest]),
  'file:take-initial': nothing,
  'recent:list': nothing,
  'recent:describe': z.tuple([fileId, name, picture]),
  'recent:forget': z.tuple([fileId]),
  'journal:keep': z.tuple([workToKeep]),
  'journal:drop': z.tuple([workId]),
  'journal:list': nothing,
  'journal:read': z.tuple([workId]),
  'journal:claim': z.tuple([workId]),
  'window:state': z.tuple([windowState]),
  'window:close': nothing,
  'window:keep': nothing,
  'window:new': nothing,
  'audience:open': z.tuple([audienceId, z.enum(['other-display', 'anywhere'])]),
  'audience:close': nothing,
  'menu:set': z.tuple([menuEntries(4)]),
  'clipboard:read-text': nothing,
  'updates:look': nothing,
  'updates:show': nothing,
};
