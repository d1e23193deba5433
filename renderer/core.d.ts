/** What every JavaScript host gives the core beside the language itself; `tsconfig.core.json` compiles it without the DOM. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
/** Base64 to a string of bytes; throws on anything else. */
declare function atob(text: string): string;
