import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FieldKey } from '../../model/fields.ts';
import type { AppStore } from '../../state/appState.ts';
import { useServices } from '../context.tsx';

/** The parts of the inspector that fold. They are open or not for the session, whichever card is shown. */
export type SectionKey =
  | 'profile'
  | 'worth'
  | 'satisfaction'
  | 'lifeCycle'
  | 'loyalty'
  | 'complaints'
  | 'numbers'
  | 'evidence'
  | 'hypothesis';

/** In which section a field stands; null: in none, it is always in sight. */
export const SECTION_OF_FIELD: Readonly<Record<FieldKey, SectionKey | null>> = {
  text: null,
  notes: null,
  evidence: 'evidence',
  hypothesis: 'hypothesis',
  criteria: 'profile',
  needs: 'profile',
  size: 'worth',
  price: 'numbers',
  frequency: 'numbers',
  share: 'numbers',
  cost: 'numbers',
  profitability: 'worth',
  growth: 'worth',
  measurements: 'satisfaction',
  stages: 'lifeCycle',
  touchPoints: 'lifeCycle',
  loyalty: 'loyalty',
  firstResponseHours: 'complaints',
  contacts: 'complaints',
  satisfactionAfter: 'complaints',
  personalOffersRefreshed: 'loyalty',
};

type OpenSections = StoreApi<Readonly<Partial<Record<SectionKey, boolean>>>>;

const stores = new WeakMap<AppStore, OpenSections>();

/** At first what most people fill in is open; the rest is one line each. */
function openSectionsOf(app: AppStore): OpenSections {
  const known = stores.get(app);
  if (known) return known;
  const made: OpenSections = createStore(() => ({ profile: true, worth: true, lifeCycle: true }));
  stores.set(app, made);
  return made;
}

/** Whether a section is open, and how to change that. */
export function useOpenSection(key: SectionKey | null): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const { app } = useServices();
  const store = openSectionsOf(app);
  const isOpen = useStore(store, (sections) => key === null || sections[key] === true);
  const setOpen = useCallback(
    (next: boolean) => {
      if (key !== null) store.setState({ [key]: next });
    },
    [store, key],
  );
  return [isOpen, setOpen];
}
