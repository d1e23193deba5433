import { useT } from '../context.tsx';

export function LifeCycleView() {
  const t = useT();
  return <h2>{t('view.lifeCycle')}</h2>;
}
