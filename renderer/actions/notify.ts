import type { AppStore, Toast } from '../state/appState.ts';

/** Two of the same message in a row are one; more than this many at once nobody reads. */
const MOST_TOASTS = 3;
let count = 0;

/** Shows a message at the lower edge; screen readers hear it. */
export function notify(app: AppStore, toast: Omit<Toast, 'id'>): void {
  count++;
  const others = app.getState().toasts.filter((one) => one.text !== toast.text);
  app.setState({ toasts: [...others.slice(1 - MOST_TOASTS), { ...toast, id: `toast-${count}` }] });
}
