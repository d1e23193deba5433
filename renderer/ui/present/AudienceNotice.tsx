import { TriangleAlert, X } from 'lucide-react';
import type { Audience } from '../../state/editorState.ts';
import { NO_AUDIENCE, setAudience } from '../../state/presenting.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './AudienceNotice.module.css';

/** Says that the room has lost its window, or has not got one, and offers one. Toasts lie below a presentation. */
export function AudienceNotice({ audience: { id, trouble }, onOpen }: Readonly<{ audience: Audience; onOpen: () => void }>) {
  const t = useT();
  const editor = useEditor();
  return (
    <div role="status" className={styles['place']}>
      {id === null && trouble !== null && (
        <div className={styles['notice']}>
          <TriangleAlert size={18} aria-hidden className={styles['sign']} />
          <p className={styles['text']}>{trouble === 'blocked' ? t('audience.blocked') : t(`audience.closed.${trouble}`)}</p>
          <Button onPress={onOpen}>{t('action.present.audience')}</Button>
          <IconButton
            size="small"
            label={t('audience.dismiss')}
            icon={<X size={16} />}
            onPress={() => setAudience(editor, NO_AUDIENCE)}
          />
        </div>
      )}
    </div>
  );
}
