import type { FontBytes } from './fontBytes.ts';

/** Addresses of the TTFs in the build; `new URL(…, import.meta.url)` is what Vite recognises, in windows and workers. */
const ADDRESSES = {
  regular: new URL('../../../assets/fonts/platno-regular.ttf', import.meta.url),
  bold: new URL('../../../assets/fonts/platno-bold.ttf', import.meta.url),
  italic: new URL('../../../assets/fonts/platno-italic.ttf', import.meta.url),
} as const;

let loading: Promise<FontBytes> | undefined;

/** Fetches the three faces once. A failure is not kept, so that the next export tries again. */
export function loadFonts(): Promise<FontBytes> {
  loading ??= fetchFonts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFonts(): Promise<FontBytes> {
  const [regular, bold, italic] = await Promise.all([ADDRESSES.regular, ADDRESSES.bold, ADDRESSES.italic].map(fetchBytes));
  if (!regular || !bold || !italic) throw new Error('a font is missing');
  return { regular, bold, italic };
}

/** The bytes at an address of the build. */
export async function fetchBytes(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
