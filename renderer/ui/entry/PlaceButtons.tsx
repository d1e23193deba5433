import { Button } from 'react-aria-components';
import { digitOfPlace, ENTRY_PLACES, type EntryPlace } from '../../actions/workshop/quickEntry.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { Tip } from '../widgets/Tip.tsx';
import styles from './EntryBar.module.css';
import { usePlaceName } from './Place.tsx';

const css = classesOf(styles);

/** The nine blocks and the parking area by their digits. */
export function PlaceButtons({ place, onChoose }: Readonly<{ place: EntryPlace; onChoose: (place: EntryPlace) => void }>) {
  const t = useT();
  const nameOf = usePlaceName();
  return (
    <div role="group" aria-label={t('entry.places')} className={css('digits')}>
      {ENTRY_PLACES.map((one) => (
        <Tip key={one} text={nameOf(one)} keys={`Alt+${digitOfPlace(one)}`} placement="top">
          <Button
            aria-label={t('entry.place', { digit: digitOfPlace(one), place: nameOf(one) })}
            aria-pressed={one === place}
            className={css('digit')}
            onPress={() => onChoose(one)}
          >
            {digitOfPlace(one)}
          </Button>
        </Tip>
      ))}
    </div>
  );
}
