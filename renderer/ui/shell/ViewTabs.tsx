import { useRef, type KeyboardEvent } from 'react';
import { VIEWS, type View } from '../../state/editorState.ts';
import { useActions, useEditorState, useT } from '../context.tsx';
import styles from './ViewTabs.module.css';

/** What the panel of the views is called by its tabs. */
export const VIEW_PANEL_ID = 'view-panel';

/** The ways to look at the model. One Tab stop; the arrow keys go from tab to tab and show it at once. */
export function ViewTabs() {
  const t = useT();
  const actions = useActions();
  const view = useEditorState((state) => state.view);
  const list = useRef<HTMLDivElement>(null);
  const show = (next: View | undefined): void => {
    if (next === undefined) return;
    actions.run(`view.${next}`);
    list.current?.querySelector<HTMLElement>(`[data-view=${next}]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, VIEWS.indexOf(view));
    if (target === null) return;
    event.preventDefault();
    show(VIEWS.at(target));
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={t('views.title')} className={styles['tabs']} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          data-view={one}
          aria-selected={one === view}
          aria-controls={VIEW_PANEL_ID}
          tabIndex={one === view ? 0 : -1}
          className={styles['tab']}
          onClick={() => show(one)}
        >
          {t(`view.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** The place of the tab a key leads to; null for other keys. */
function targetOf(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % VIEWS.length;
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}
