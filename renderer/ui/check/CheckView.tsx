import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../model/check/finding.ts';
import { segmentsOfFinding } from '../../model/check/findingSegments.ts';
import type { EditorState } from '../../state/editorState.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import styles from './Check.module.css';
import { checkChoices, type CheckChoices } from './checkChoices.ts';
import { AllClear, NothingHere, NothingYet } from './CheckEmpty.tsx';
import { CheckFilters } from './CheckFilters.tsx';
import { countFindings, countWords } from './findingCounts.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { FindingList } from './FindingList.tsx';
import { groupFindings } from './groupFindings.ts';
import { useFindingFocus } from './useFindingFocus.ts';

/** Where the model does not hold together, why that matters, and what to do about it; live while the model changes. */
export function CheckView() {
  const editor = useEditor();
  const t = useT();
  const container = useRef<HTMLDivElement>(null);
  const focus = useFindingFocus(container);
  const isEmpty = useEditorState((state) => state.document.cards.size === 0);
  const findings = useShownFindings();
  const store = checkChoices(editor);
  const { grouping } = useStore(store);
  const counts = countFindings(findings);
  return (
    // The keys bubble up from the buttons of the findings.
    <div ref={container} role="presentation" className={styles['check']} {...focus}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h2 tabIndex={-1} className={styles['title']}>
            {t('check.title')}
          </h2>
          <p role="status" className={styles['muted']}>
            {isEmpty ? t('check.nothingYet') : countWords(counts, t)}
          </p>
        </div>
        {!isEmpty && (
          <Segmented
            label={t('check.groupBy')}
            value={grouping}
            options={(['severity', 'segment'] as const).map((id) => ({ id, label: t(`check.groupBy.${id}`) }))}
            onChange={(choice) => store.setState({ grouping: choice })}
          />
        )}
      </header>
      {isEmpty ? <NothingYet /> : <Findings findings={findings} />}
    </div>
  );
}

function Findings({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const editor = useEditor();
  const store = checkChoices(editor);
  const { grouping, severity } = useStore(store);
  const spotlight = useEditorState((state) => state.spotlight);
  const { document, derived } = editor.get();
  const open = findings.filter(({ isSilenced }) => !isSilenced);
  const silenced = findings.filter(({ isSilenced }) => isSilenced);
  const shown = severity === 'all' ? open : open.filter((finding) => finding.severity === severity);
  const showAll = (): void => {
    store.setState({ severity: 'all' });
    editor.set({ spotlight: null });
  };
  return (
    <>
      {(open.length > 0 || spotlight !== null) && (
        <CheckFilters
          counts={countFindings(open)}
          severity={severity}
          onChange={(choice) => store.setState({ severity: choice })}
        />
      )}
      {open.length === 0 && <AllClear silenced={silenced.length} />}
      {open.length > 0 && shown.length === 0 && <NothingHere onShowAll={showAll} />}
      <FindingGroups groups={groupFindings(shown, grouping, document, derived.links)} />
      {silenced.length > 0 && <Silenced findings={silenced} />}
    </>
  );
}

/** What the person has silenced, folded away. */
function Silenced({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const t = useT();
  const store = checkChoices(useEditor());
  const { showsSilenced } = useStore(store, (choices: CheckChoices) => choices);
  return (
    <section aria-label={t('check.silenced', { count: findings.length })} className={styles['group']}>
      <h3 className={styles['groupTitle']}>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={showsSilenced}
          onClick={() => store.setState({ showsSilenced: !showsSilenced })}
        >
          <ChevronRight size={16} aria-hidden />
          {t('check.silenced', { count: findings.length })}
        </button>
      </h3>
      {showsSilenced && (
        <FindingList findings={findings} label={t('check.silenced', { count: findings.length })} isSeveritySaid={false} />
      )}
    </section>
  );
}

/** The findings; of one segment alone while it is in the spotlight. The revision keeps names of cards up to date. */
function useShownFindings(): readonly Finding[] {
  const editor = useEditor();
  const findings = useEditorState((state) => state.findings);
  const spotlight = useEditorState((state) => state.spotlight);
  useEditorState((state) => state.revision);
  return spotlight === null ? findings : findings.filter((finding) => isAbout(finding, spotlight, editor.get()));
}

function isAbout(finding: Finding, segmentId: string, { document, derived }: EditorState): boolean {
  return segmentsOfFinding(document, derived.links, finding).includes(segmentId);
}
