/** An Electron event: a listener may prevent what would happen by default. */
export type PreventableEvent = { defaultPrevented: boolean; preventDefault: () => void };

export function preventable<T extends object>(fields: T): T & PreventableEvent {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
