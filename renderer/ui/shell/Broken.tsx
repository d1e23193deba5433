import { CircleAlert } from 'lucide-react';
import { useActions, useMaybeEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import styles from './Broken.module.css';

type BrokenProps = Readonly<{ part: 'board' | 'app'; onRetry: () => void }>;

/** Shown in place of a part that failed. The document is still in the store, so it can be saved from here. */
export function Broken({ part, onRetry }: BrokenProps) {
  const t = useT();
  const actions = useActions();
  const hasDocument = useMaybeEditor() !== null;
  const isBoard = part === 'board';
  return (
    <div role="alert" className={styles['broken']}>
      <CircleAlert size={28} aria-hidden />
      <h2>{t(isBoard ? 'shell.boardBroke' : 'shell.appBroke')}</h2>
      <p>{t(isBoard ? 'shell.boardBrokeText' : 'shell.appBrokeText')}</p>
      <div className={styles['buttons']}>
        {hasDocument && (
          <Button tone="primary" onPress={() => actions.run('file.save')}>
            {t('action.file.save')}
          </Button>
        )}
        <Button onPress={isBoard ? onRetry : () => window.location.reload()}>
          {t(isBoard ? 'shell.tryAgain' : 'shell.reload')}
        </Button>
      </div>
    </div>
  );
}
