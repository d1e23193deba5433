import { useT } from '../context.tsx';

export function CheckView() {
  const t = useT();
  return <h2>{t('view.check')}</h2>;
}
