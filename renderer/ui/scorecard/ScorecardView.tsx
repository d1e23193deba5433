import { useT } from '../context.tsx';

export function ScorecardView() {
  const t = useT();
  return <h2>{t('view.scorecard')}</h2>;
}
