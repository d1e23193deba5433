/** Listeners by event name, for hosts that send events themselves. */
export type Listeners<Events extends Record<keyof Events, (...values: never[]) => void>> = Readonly<{
  /** Returns what removes it again. */
  add: <E extends keyof Events>(event: E, listener: Events[E]) => () => void;
  emit: <E extends keyof Events>(event: E, ...values: Parameters<Events[E]>) => void;
}>;

export function createListeners<Events extends Record<keyof Events, (...values: never[]) => void>>(): Listeners<Events> {
  const added: { readonly event: keyof Events; readonly listener: (...values: never[]) => void }[] = [];
  return {
    add: (event, listener) => {
      const entry = { event, listener };
      added.push(entry);
      return () => {
        const index = added.indexOf(entry);
        if (index !== -1) added.splice(index, 1);
      };
    },
    emit: (event, ...values) => {
      // A copy: a listener may remove itself. The event decides the values, which a mixed list cannot express.
      for (const entry of added.slice()) if (entry.event === event) entry.listener(...(values as never[]));
    },
  };
}
