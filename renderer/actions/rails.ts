import type { AppStore } from '../state/appState.ts';

export type RailSide = 'left' | 'right';

/** The rails as they stand in the window, which may have no room for what the settings say. */
export type RailView = Readonly<{ isShown: (side: RailSide) => boolean; toggle: (side: RailSide) => void }>;

const views = new WeakMap<AppStore, RailView>();

/** Called by the window while a document is open; returns what takes it back. */
export function registerRails(app: AppStore, view: RailView): () => void {
  views.set(app, view);
  return () => {
    if (views.get(app) === view) views.delete(app);
  };
}

export function railsOf(app: AppStore): RailView | null {
  return views.get(app) ?? null;
}
