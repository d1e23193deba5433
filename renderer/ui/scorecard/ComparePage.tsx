import { ClipboardCopy, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { notify } from '../../actions/notify.ts';
import { compareModels, type ComparedRow, type ComparedSide } from '../../model/queries/compareModels.ts';
import type { Editor } from '../../state/editor.ts';
import type { OtherModel } from '../../state/editorState.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useServices, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import styles from './Compare.module.css';
import { tableText } from './compareText.ts';
import { ScopeSelect } from './ScopeSelect.tsx';
import { useToday } from './useToday.ts';

const css = classesOf(styles);

/** The second file beside this model; nothing while there is none. */
export function ComparePage() {
  const other = useEditorState((state) => state.scorecard.other);
  return other && <Comparison key={other.fileName} other={other} />;
}

function Comparison({ other }: Readonly<{ other: OtherModel }>) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const { app } = useServices();
  const title = useEditorState((state) => state.document.info.title);
  const fileName = useEditorState((state) => state.file.ref?.name ?? null);
  const [ours, setOurs] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const rows = useRows(other, ours, theirs);
  const sides = { a: { title, fileName }, b: { title: other.title, fileName: other.fileName } };

  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(tableText(rows, sides, { t, language }));
    notify(app, { tone: 'success', text: t('compare.copied'), offersUndo: false });
  };
  return (
    <section className={css('page')}>
      <header className={css('head')}>
        <div>
          <h2 className={css('title')}>{t('compare.title')}</h2>
          <p className={css('lead')}>{t('compare.text')}</p>
        </div>
        <div className={css('buttons')}>
          <Button icon={<ClipboardCopy size={15} aria-hidden />} onPress={() => void copy()}>
            {t('compare.copy')}
          </Button>
          <Button
            icon={<X size={15} aria-hidden />}
            onPress={() => editor.set({ scorecard: { page: { kind: 'all' }, other: null } })}
          >
            {t('compare.close')}
          </Button>
        </div>
      </header>
      <div className={css('scopes')}>
        <ScopeSelect label={t('compare.scopeThis')} document={editor.get().document} value={ours} onChange={setOurs} />
        <ScopeSelect label={t('compare.scopeOther')} document={other.document} value={theirs} onChange={setTheirs} />
      </div>
      <ComparedTable rows={rows} sides={sides} />
      <p className={css('note')}>{t('compare.worstCounts')}</p>
    </section>
  );
}

function useRows(other: OtherModel, ours: string | null, theirs: string | null): readonly ComparedRow[] {
  const editor = useEditor();
  const today = useToday();
  const revision = useEditorState((state) => state.revision);
  // The document is changed in place; its revision says when.
  const a = useMemo(() => sideOf(editor, ours, revision), [editor, ours, revision]);
  return useMemo(() => {
    return compareModels(a, { document: other.document, links: other.links, segmentId: theirs }, today);
  }, [a, other, theirs, today]);
}

/** The open model, as a whole if the chosen segment is gone. */
function sideOf(editor: Editor, segmentId: string | null, _revision: number): ComparedSide {
  const { document, derived } = editor.get();
  const isThere = segmentId !== null && document.cards.has(segmentId);
  return { document, links: derived.links, segmentId: isThere ? segmentId : null };
}
