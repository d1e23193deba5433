import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { DocumentInfo } from '../../model/document.ts';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import type { Editor } from '../../state/editor.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useEditorState, useT } from '../context.tsx';
import { CardFindings } from './CardFindings.tsx';
import styles from './Inspector.module.css';
import { TextField } from './TextField.tsx';

const css = classesOf(styles);

/** Nothing is selected: what the model is called, what is on the board, and in which order people think it through. */
export function DocumentPanel() {
  const editor = useEditor();
  const t = useT();
  const title = useEditorState((state) => state.document.info.title);
  const description = useEditorState((state) => state.document.info.description ?? '');
  const cards = useEditorState((state) => state.document.cards.size);
  const links = useEditorState((state) => state.document.links.size);
  return (
    <div className={css('panel')}>
      <h2 className={css('heading')}>{t('inspector.document')}</h2>
      <TextField
        label={t('inspector.title')}
        value={title}
        editKey="title"
        onEdit={(text, key) => edit(editor, { title: text }, key)}
      />
      <TextField
        isMultiline
        label={t('inspector.description')}
        placeholder={t('inspector.descriptionHint')}
        value={description}
        editKey="description"
        onEdit={(text, key) => edit(editor, { description: text || undefined }, key)}
      />
      <p className={css('muted')}>
        {t('status.counts', { cards: t('cards.count', { count: cards }), links: t('links.count', { count: links }) })}
      </p>
      <CardFindings />
      <section className={css('section')}>
        <h3 className={css('subheading')}>{t('inspector.thinking')}</h3>
        <p className={css('muted')}>{t('inspector.thinkingHint')}</p>
        <ol className={css('steps')}>
          {BLOCK_KEYS.map((block, index) => (
            <BlockStep key={block} block={block} step={index + 1} />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** One step of the thinking: its number (also the key that goes there), the block and how much it holds. */
function BlockStep({ block, step }: Readonly<{ block: BlockKey; step: number }>) {
  const t = useT();
  const actions = useActions();
  const count = useEditorState((state) => state.derived.order[block].length);
  const title = t(`block.${block}`);
  return (
    <li>
      <button
        type="button"
        className={css('step')}
        title={t(`question.${block}`)}
        aria-label={t('inspector.goToBlock', { step, block: title, cards: t('cards.count', { count }) })}
        onClick={() => actions.run(`block.focus.${block}`)}
      >
        <kbd className={css('stepKey')}>{step}</kbd> <span className={css('stepName')}>{title}</span>{' '}
        <span className={css('count')}>{count}</span>
      </button>
    </li>
  );
}

function edit(editor: Editor, change: Partial<Omit<DocumentInfo, 'id'>>, mergeKey: string): void {
  editor.commit('step.info', changeInfo(editor.get().document, change), oneVisit(mergeKey));
}
