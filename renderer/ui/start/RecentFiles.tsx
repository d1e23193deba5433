import { LayoutGrid, X } from 'lucide-react';
import { useState } from 'react';
import type { RecentFile } from '../../../electron/contract.ts';
import { openKnown } from '../../actions/files/fileSession.ts';
import { notify } from '../../actions/notify.ts';
import { forgetRecent } from '../../actions/files/recentFiles.ts';
import { useActionContext, useApp, useLanguage, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { PictureCard } from './PictureCard.tsx';
import { relativeDay } from './relativeDay.ts';
import styles from './StartScreen.module.css';

/** What was opened or saved lately. */
export function RecentFiles() {
  const t = useT();
  const recent = useApp((state) => state.recent);
  const [now] = useState(() => Date.now());
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent" className={styles['heading']}>
        {t('start.recent')}
      </h2>
      {recent.length === 0 ? (
        <div className={styles['empty']}>
          <strong>{t('start.noRecent')}</strong>
          <p>{t('start.noRecentHint')}</p>
        </div>
      ) : (
        <ul className={styles['cards']}>
          {recent.map((one) => (
            <RecentCard key={one.file.id} recent={one} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** `now` in ms. */
type RecentCardProps = Readonly<{ recent: RecentFile; now: number }>;

function RecentCard({ recent: { file, title, openedAt, picture }, now }: RecentCardProps) {
  const t = useT();
  const language = useLanguage();
  const context = useActionContext();
  const shown = title === '' ? file.name : title;
  const day = relativeDay(openedAt, now, language);
  const place = file.folder === '' ? file.name : `${file.folder}/${file.name}`;
  const open = async (): Promise<void> => openKnown(context, file.id);
  const forget = async (): Promise<void> => {
    await forgetRecent(context, file.id);
    notify(context.app, { tone: 'info', text: t('start.forgotten', { title: shown }), offersUndo: false });
  };
  return (
    <PictureCard
      title={shown}
      text={`${place} · ${day}`}
      picture={
        picture === '' ? <LayoutGrid size={28} strokeWidth={1.25} aria-hidden /> : <img src={picture} alt="" draggable={false} />
      }
      onOpen={() => void open()}
      extra={
        <IconButton
          size="small"
          placement="top"
          label={t('start.forget', { title: shown })}
          icon={<X size={14} />}
          onPress={() => void forget()}
        />
      }
    />
  );
}
