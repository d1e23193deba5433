import type { FontFace } from '../../layout/scene.ts';

/** The bytes of the bundled TTFs. Where they come from is the caller's matter: fetched in the window, read in the CLI. */
export type FontBytes = Readonly<Record<FontFace, Uint8Array>>;
