/** What of pngjs is used; the package has no types of its own. */
declare module 'pngjs' {
  type Picture = { width: number; height: number; data: Uint8Array };
  export const PNG: {
    new (size: { width: number; height: number }): Picture;
    sync: {
      read: (bytes: Uint8Array) => Picture;
      write: (picture: Picture, options: { colorType: number; inputHasAlpha: boolean }) => Uint8Array;
    };
  };
}
