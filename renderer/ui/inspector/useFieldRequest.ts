import { useEffect, type RefObject } from 'react';
import { useEditor, useEditorState } from '../context.tsx';
import { FIELD_ATTRIBUTE } from './Field.tsx';
import { SECTION_OF_FIELD, useOpenSection } from './openSections.ts';

/** What of a field can have the focus; in a group of chips only the one that Tab would reach. */
const CONTROLS = 'input:not(:disabled), textarea, button:not([tabindex="-1"])';

/**
 * Fulfils a request for one of this card's fields: its section opens, it comes into view and gets the keyboard focus. A
 * request for another card is out of date by the time this one is shown.
 */
export function useFieldRequest(cardId: string, panel: RefObject<HTMLElement | null>): void {
  const editor = useEditor();
  const request = useEditorState((state) => state.fieldRequest);
  const [isOpen, setOpen] = useOpenSection(request === null ? null : SECTION_OF_FIELD[request.field]);
  useEffect(() => {
    if (!request) return;
    // With the section open this runs again, and then the field is there.
    if (request.cardId === cardId && !isOpen) return setOpen(true);
    if (request.cardId === cardId) focusField(panel.current, request.field);
    editor.set({ fieldRequest: null });
  }, [editor, cardId, panel, request, isOpen, setOpen]);
}

/** Where a field's code is only fetched now, it is looked for again, every 50 ms for a second. */
function focusField(panel: HTMLElement | null, field: string, tries = 20): void {
  const place = panel?.querySelector(`[${FIELD_ATTRIBUTE}="${field}"]`);
  if (!place && tries > 0) {
    setTimeout(() => focusField(panel, field, tries - 1), 50);
    return;
  }
  // The list of measurements starts with what exists; what is wanted is a new one.
  const control =
    place?.querySelector<HTMLElement>('[data-field-control]') ?? place?.querySelector<HTMLElement>(CONTROLS) ?? null;
  place?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
