import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import { countFindings, countWords, worstOf } from '../check/findingCounts.ts';
import { SeverityIcon } from '../check/SeverityIcon.tsx';
import { useActions, useEditorState, useT } from '../context.tsx';
import styles from './StatusBar.module.css';

const css = classesOf(styles);

/** What the check has found, in numbers; leads to the check. Before the first card there is nothing to check. */
export function FindingsButton() {
  const t = useT();
  const actions = useActions();
  const isEmpty = useEditorState((state) => state.document.cards.size === 0);
  const findings = useEditorState((state) => state.findings);
  const counts = useMemo(() => countFindings(findings), [findings]);
  if (isEmpty) return null;
  const words = countWords(counts, t);
  const worst = worstOf(counts);
  return (
    <button
      type="button"
      className={css('findings')}
      aria-label={t('check.open', { findings: words })}
      onClick={() => actions.run('view.check')}
    >
      {worst ? (
        <SeverityIcon severity={worst} size={14} />
      ) : (
        <CircleCheck size={14} strokeWidth={2} aria-hidden className={css('clear')} />
      )}
      {words}
    </button>
  );
}
