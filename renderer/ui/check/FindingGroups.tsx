import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { useEditor, useT } from '../context.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import styles from './Check.module.css';
import { countFindings, countWords } from './findingCounts.ts';
import { FindingList } from './FindingList.tsx';
import type { FindingGroup, GroupSubject } from './groupFindings.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

/** The groups, each under its heading. */
export function FindingGroups({ groups }: Readonly<{ groups: readonly FindingGroup[] }>) {
  const editor = useEditor();
  const t = useT();
  const { document } = editor.get();
  return groups.map(({ key, subject, findings }) => {
    const name = groupName(subject, document, t);
    return (
      <section key={key} aria-label={name} className={styles['group']}>
        <h3 className={styles['groupTitle']}>
          <GroupSign subject={subject} />
          <span className={styles['groupName']}>{name}</span>
          <span className={styles['groupCount']}>
            {subject.kind === 'severity' ? findings.length : countWords(countFindings(findings), t)}
          </span>
        </h3>
        <FindingList findings={findings} label={name} isSeveritySaid={subject.kind === 'severity'} />
      </section>
    );
  });
}

function GroupSign({ subject }: Readonly<{ subject: GroupSubject }>) {
  if (subject.kind === 'severity') return <SeverityIcon severity={subject.severity} />;
  return subject.kind === 'segment' ? <CardBadge size="small" cardId={subject.cardId} /> : null;
}

function groupName(subject: GroupSubject, document: CanvasDocument, t: Translate): string {
  switch (subject.kind) {
    case 'severity':
      return t(`check.group.${subject.severity}`);
    case 'segment':
      return cardName(document.cards.get(subject.cardId)?.text ?? '', t);
    case 'cards':
    case 'model':
      return t(`check.group.${subject.kind}`);
  }
}
