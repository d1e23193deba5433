import { useId, useMemo } from 'react';
import type { Finding } from '../../model/check/finding.ts';
import { classesOf } from '../widgets/classesOf.ts';
import findingStyles from '../check/Finding.module.css';
import { Remedies } from '../check/Remedies.tsx';
import { SeverityIcon } from '../check/SeverityIcon.tsx';
import { SilenceButton } from '../check/SilenceButton.tsx';
import { useFindingText } from '../check/useFindingText.ts';
import { useEditorState, useT } from '../context.tsx';
import styles from './Inspector.module.css';
import { SPOKEN } from '../widgets/spoken.ts';

const css = classesOf(styles);
const findingCss = classesOf(findingStyles);

/** What the check has found about a card; without one, about the model as a whole. Nothing found, nothing shown. */
export function CardFindings({ cardId }: Readonly<{ cardId?: string }>) {
  const t = useT();
  const all = useEditorState((state) => state.findings);
  // Findings stay the same objects while the names in their sentences change.
  useEditorState((state) => state.revision);
  const findings = useMemo(() => all.filter(({ cards }) => isAbout(cards, cardId)), [all, cardId]);
  // The check itself says it, and more.
  const isSaid = useEditorState((state) => cardId === undefined && state.view === 'check');
  if (findings.length === 0 || isSaid) return null;
  const ordered = [...findings.filter((one) => !one.isSilenced), ...findings.filter((one) => one.isSilenced)];
  return (
    <section className={css('section')}>
      <h3 className={css('subheading')}>{t(cardId === undefined ? 'check.ofModel' : 'check.ofCard')}</h3>
      <ul className={findingCss('compactList')}>
        {ordered.map((finding) => (
          <CardFinding key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function isAbout(cards: readonly string[], cardId: string | undefined): boolean {
  return cardId === undefined ? cards.length === 0 : cards.includes(cardId);
}

function CardFinding({ finding }: Readonly<{ finding: Finding }>) {
  const t = useT();
  const aboutId = useId();
  const { severity, isSilenced } = finding;
  const { sentence, why } = useFindingText(finding);
  return (
    <li className={findingCss('compact')} data-silenced={isSilenced || undefined}>
      <SeverityIcon severity={severity} />
      <p id={aboutId} className={findingCss('text')} title={why}>
        <span className={SPOKEN}>{t(`check.severity.${severity}`)}: </span>
        {sentence}
      </p>
      <SilenceButton isIcon finding={finding} aboutId={aboutId} />
      {!isSilenced && finding.remedies.length > 0 && (
        <div className={findingCss('compactFoot')}>
          <Remedies finding={finding} aboutId={aboutId} />
        </div>
      )}
    </li>
  );
}
