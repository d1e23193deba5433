import { DETAIL_KEYS, type DetailKey } from '../../model/details/details.ts';
import { detailShape } from '../../model/details/detailsSchema.ts';
import { fileSchema } from '../../model/schema.ts';

/** Under `keptFrom` and the older version stands what such a file had in a field that means something else now. */
type SetAside = `keptFrom${string}`;

/**
 * Brings an older file to the present version: from step to step, each for good. The value is not changed in place. A file
 * of this version or a newer minor one stays as it is.
 */
export function migrate(value: object): object {
  switch ('version' in value ? value.version : undefined) {
    case '1.0':
      return from11(from10(value));
    case '1.1':
      return from11(value);
    default:
      return value;
  }
}

/**
 * 1.1 gave names such as `segment` and `stages` a meaning. In a file of 1.0 a field of that name is somebody else's, unless it
 * fits, as when an older editor carried it along: what does not fit is set aside on the same card and lost by nobody.
 */
function from10(value: object): object {
  const cards = cardsWithout(value, DETAIL_KEYS, 'keptFrom1.0');
  return { ...setAside(value, ['segmentOrder', 'silenced'], fileSchema.shape, 'keptFrom1.0'), ...cards, version: '1.1' };
}

const NEW_IN_12 = ['edition', 'logo', 'parked', 'presentation', 'agenda', 'prompts', 'votes', 'snapshots'] as const;

/** 1.2 gave the document its edition, its logo, what a workshop leaves and its kept versions, and cards their time and their hypothesis, likewise. */
function from11(value: object): object {
  const cards = cardsWithout(value, ['time', 'hypothesis'], 'keptFrom1.1');
  return {
    ...setAside(value, NEW_IN_12, fileSchema.shape, 'keptFrom1.1'),
    ...cards,
    version: '1.2',
  };
}

function cardsWithout(value: object, keys: readonly DetailKey[], under: SetAside): Readonly<{ cards?: readonly unknown[] }> {
  if (!('cards' in value) || !Array.isArray(value.cards)) return {};
  const cardOf = (card: unknown): unknown =>
    typeof card === 'object' && card !== null ? setAside(card, keys, detailShape, under) : card;
  return { cards: value.cards.map(cardOf) };
}

type Shape<Key extends string> = Readonly<Record<Key, Readonly<{ safeParse: (value: unknown) => { success: boolean } }>>>;

function setAside<Key extends string>(record: object, keys: readonly Key[], shape: Shape<Key>, under: SetAside): object {
  const foreign = keys.filter((key) => Object.hasOwn(record, key) && !shape[key].safeParse(Reflect.get(record, key)).success);
  if (foreign.length === 0) return record;
  const isForeign = ([key]: readonly [string, unknown]): boolean => foreign.some((one) => one === key);
  const entries = Object.entries(record);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isForeign(entry))),
    [under]: Object.fromEntries(entries.filter(isForeign)),
  };
}
