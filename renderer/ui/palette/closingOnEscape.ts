import type { KeyboardEvent } from 'react';

/** Around a search field in a dialog: Escape closes the dialog at once, where the field by itself would first empty itself. */
export function closingOnEscape(onClose: () => void) {
  return {
    onKeyDownCapture: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    },
  };
}
