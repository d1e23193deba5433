import { lazy, Suspense, type ReactNode } from 'react';
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
  const t = useT();
  const view = useEditorState((state) => state.view);
  const isCanvas = view === 'canvas';
  return (
    <>
      <div className={styles['canvas']} data-covered={!isCanvas || undefined} inert={!isCanvas}>
        {canvas}
      </div>
      {!isCanvas && (
        <section aria-label={t(`view.${view}`)} className={styles['view']}>
          <ErrorBoundary key={view} fallback={brokenView}>
            <Suspense>{viewOf(view)}</Suspense>
          </ErrorBoundary>
        </section>
      )}
    </>
  );
}

function viewOf(view: Exclude<View, 'canvas'>): ReactNode {
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
