import type { Translate } from '../../i18n/translate.ts';
import type { Ballot } from '../../model/workshop/votes.ts';

/** Who has voted, by name, and how many beside them gave none; nothing where nobody gave one. */
export function votersText(voted: readonly Pick<Ballot, 'voter'>[], t: Translate): string {
  const names = voted.flatMap(({ voter }) => voter ?? []);
  const unnamed = voted.length - names.length;
  if (names.length === 0) return '';
  return [...names, ...(unnamed > 0 ? [t('vote.withoutName', { count: unnamed })] : [])].join(' · ');
}
