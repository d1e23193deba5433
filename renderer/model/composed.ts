/** More marks on one letter than any language has. */
const HEAP = /\p{M}{31}/u;

/**
 * Text with its letters and marks made one (NFC), so that equal texts are equal. Text that heaps marks on a letter stays as it is:
 * putting them in order takes the square of their number, which for a heap of a million never ends.
 */
export function composed(text: string): string {
  return HEAP.test(text) ? text : text.normalize('NFC');
}
