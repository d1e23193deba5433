import { useRef } from 'react';
import { contextNow } from '../../actions/actionRunner.ts';
import { openKnown } from '../../actions/files/fileSession.ts';
import { RECENT_PREFIX } from '../../actions/menuModel.ts';
import { useServices, type Services } from '../context.tsx';

/** Runs a menu's entry: a command, or a recent file. */
export function runMenuId({ app, host, actions }: Services, id: string): void {
  if (!id.startsWith(RECENT_PREFIX)) actions.run(id);
  else void openKnown(contextNow(app, host), id.slice(RECENT_PREFIX.length));
}

/**
 * For a menu trigger: remembers the chosen entry and runs it once the menu has closed and given the focus back. Run at
 * once, a command that moves the focus (a new card, a dialog) would lose it again to the closing menu.
 */
export function useMenuRun(): Readonly<{ onRun: (id: string) => void; onOpenChange: (isOpen: boolean) => void }> {
  const services = useServices();
  const chosen = useRef<string | null>(null);
  const onRun = (id: string): void => {
    chosen.current = id;
  };
  const onOpenChange = (isOpen: boolean): void => {
    const id = chosen.current;
    chosen.current = null;
    // Two frames: the menu is unmounted in the first and gives the focus back in the second.
    if (!isOpen && id !== null) requestAnimationFrame(() => requestAnimationFrame(() => runMenuId(services, id)));
  };
  return { onRun, onOpenChange };
}
