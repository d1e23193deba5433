import { X } from 'lucide-react';
import { cardName } from '../../actions/words/cardName.ts';
import { digitOfPlace, type Entered } from '../../actions/workshop/quickEntry.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './EntryBar.module.css';

const css = classesOf(styles);

/** As many as can be taken in at a glance. */
const SHOWN = 4;

type RecentEntriesProps = Readonly<{
  entries: readonly Entered[];
  correcting: string | null;
  onCorrect: (entry: Entered) => void;
  onRemove: (entry: Entered) => void;
}>;

/** The last cards entered, the newest first: each goes back into the field, or away. */
export function RecentEntries({ entries, correcting, onCorrect, onRemove }: RecentEntriesProps) {
  const t = useT();
  if (entries.length === 0) return null;
  return (
    <ul aria-label={t('entry.recent')} className={css('recent')}>
      {entries
        .slice(-SHOWN)
        .toReversed()
        .map((entry) => (
          <li key={entry.id} data-current={entry.id === correcting || undefined} className={css('entry')}>
            <button
              type="button"
              aria-label={t('entry.correct', { digit: digitOfPlace(entry.place), card: cardName(entry.text, t) })}
              className={css('text')}
              onClick={() => onCorrect(entry)}
            >
              <span className={css('sign')}>{digitOfPlace(entry.place)}</span>{' '}
              <span className={css('words')}>{cardName(entry.text, t)}</span>
            </button>
            <IconButton
              size="small"
              placement="top"
              label={t('entry.delete', { card: cardName(entry.text, t) })}
              icon={<X size={14} />}
              onPress={() => onRemove(entry)}
            />
          </li>
        ))}
    </ul>
  );
}
