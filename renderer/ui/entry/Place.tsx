import { SquareParking } from 'lucide-react';
import type { EntryPlace } from '../../actions/workshop/quickEntry.ts';
import { useT } from '../context.tsx';
import { BlockIcon } from '../widgets/BlockIcon.tsx';

/** What a place is called. */
export function usePlaceName(): (place: EntryPlace) => string {
  const t = useT();
  return (place) => (place === 'parking' ? t('parking.title') : t(`block.${place}`));
}

export function PlaceIcon({ place }: Readonly<{ place: EntryPlace }>) {
  return place === 'parking' ? <SquareParking size={18} strokeWidth={1.75} aria-hidden /> : <BlockIcon block={place} />;
}
