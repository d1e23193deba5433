import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { View } from '../../state/editorState.ts';
import { useEditorState, useT } from '../context.tsx';
import { Broken } from './Broken.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './ViewArea.module.css';

const LifeCycleView = lazy(() => import('../lifeCycle/LifeCycleView.tsx').then((module) => ({ default: module.LifeCycleView })));
const ScorecardView = lazy(() => import('../scorecard/ScorecardView.tsx').then((module) => ({ default: module.ScorecardView })));
const CheckView = lazy(() => import('../check/CheckView.tsx').then((module) => ({ default: module.CheckView })));

/**
 * What the tabs show. The canvas stays mounted under the other views, out of reach of eye, pointer and keyboard: coming
 * back to it costs nothing, whatever its size.
 */
export function ViewArea({ canvas }: Readonly<{ canvas: ReactNode }>) {
  const view = useEditorState((state) => state.view);
  const isCanvas = view === 'canvas';
  return (
    <>
      <div className={styles['canvas']} data-covered={!isCanvas || undefined} inert={!isCanvas}>
        {canvas}
      </div>
      {!isCanvas && <CoveringView key={view} view={view} />}
    </>
  );
}

type Covering = Exclude<View, 'canvas'>;

/** A view over the canvas. It takes the keyboard over from what it covers; from a tab or a rail it takes nothing. */
function CoveringView({ view }: Readonly<{ view: Covering }>) {
  const t = useT();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // What is covered keeps the focus until the page is drawn again.
    const active = document.activeElement;
    if (!active || active === document.body || active.closest('[inert]')) section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={section} tabIndex={-1} aria-label={t(`view.${view}`)} className={styles['view']}>
      <ErrorBoundary fallback={brokenView}>
        <Suspense>{viewOf(view)}</Suspense>
      </ErrorBoundary>
    </section>
  );
}

function viewOf(view: Covering): ReactNode {
  switch (view) {
    case 'lifeCycle':
      return <LifeCycleView />;
    case 'scorecard':
      return <ScorecardView />;
    case 'check':
      return <CheckView />;
  }
}

function brokenView(retry: () => void): ReactNode {
  return <Broken part="board" onRetry={retry} />;
}
