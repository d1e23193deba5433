import { differenceSummary } from '../../actions/words/differenceText.ts';
import { formatMoment, formatSize } from '../../actions/words/formatDay.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useLanguage, useT } from '../context.tsx';
import { ChoiceList, twoLines } from '../widgets/ChoiceList.tsx';
import type { ReadVersion } from './useVersions.ts';

type VersionListProps = Readonly<{
  versions: readonly ReadVersion[];
  chosenId: string;
  onChoose: (id: string) => void;
}>;

/** One row a version: when, how large, and how it differs from what is open. */
export function VersionList({ versions, chosenId, onChoose }: VersionListProps) {
  const t = useT();
  const language = useLanguage();
  const choices = versions.map((read) => {
    const { id, savedAt, size } = read.version;
    return twoLines(id, formatMoment(savedAt, language), formatSize(size, language), summaryOf(read, t));
  });
  return <ChoiceList label={t('versions.list')} choices={choices} chosenId={chosenId} onChoose={onChoose} />;
}

function summaryOf({ version, content, difference }: ReadVersion, t: Translate): string {
  const state = content === undefined ? t('versions.comparing') : t('versions.unreadable');
  const text = difference ? differenceSummary(difference, t) : state;
  return version.isElsewhere ? `${text} · ${t('versions.elsewhere')}` : text;
}
