/** The one call of pngjs that is used; the package has no types of its own. */
declare module 'pngjs' {
  export const PNG: {
    sync: { read: (bytes: Uint8Array) => { width: number; height: number; data: Uint8Array } };
  };
}
