import { Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Prompt } from '../../actions/workshop/prompts.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { addPrompt, changePrompt, ownPrompts, removePrompt } from '../../model/workshop/promptEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { announce } from '../board/announce.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useReadOnly, useT } from '../context.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './Prompts.module.css';

const css = classesOf(styles);

type PromptListProps = Readonly<{ block: BlockKey; all: readonly Prompt[]; onChoose: (id: string) => void }>;

/** All prompts of a block: a click shows one; the person's own are written here. */
export function PromptList({ block, all, onChoose }: PromptListProps) {
  const editor = useEditor();
  const t = useT();
  const isLocked = useReadOnly();
  const own = ownPrompts(editor.get().document, block);
  return (
    <div className={css('lists')}>
      <ol aria-label={t('prompts.listOf', { block: t(`block.${block}`) })} className={css('list')}>
        {all.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={css('item')} onClick={() => onChoose(id)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
      {!isLocked && (
        <div className={css('own')}>
          <h3 className={css('subtitle')}>{t('prompts.own')}</h3>
          {own.map(({ id, text }, index) => (
            <OwnPromptRow key={id} id={id} text={text} number={index + 1} />
          ))}
          {/* Another block is another field: what is half written does not wander along. */}
          <NewPrompt key={block} block={block} />
        </div>
      )}
    </div>
  );
}

type OwnPromptRowProps = Readonly<{ id: string; text: string; number: number }>;

function OwnPromptRow({ id, text, number }: OwnPromptRowProps) {
  const editor = useEditor();
  const t = useT();
  return (
    <div className={css('ownRow')}>
      <TextField
        label={t('prompts.edit', { number })}
        value={text}
        isMultiline
        lang={editor.get().document.info.language}
        editKey={`prompt:${id}`}
        onEdit={(changed, key) =>
          editor.commit('step.editPrompt', changePrompt(editor.get().document, id, changed), oneVisit(key))
        }
      />
      <IconButton
        label={t('prompts.remove', { prompt: text })}
        icon={<Trash2 size={16} strokeWidth={1.75} />}
        onPress={() => {
          editor.commit('step.removePrompt', removePrompt(editor.get().document, id));
          announce(t('prompts.removed'));
          // The button is gone; the keyboard stays with the prompts.
          document.getElementById(NEW_PROMPT)?.focus();
        }}
      />
    </div>
  );
}

const NEW_PROMPT = 'new-prompt';

function NewPrompt({ block }: Readonly<{ block: BlockKey }>) {
  const editor = useEditor();
  const t = useT();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const prompt = { id: editor.environment.newId(), block, text };
    const operations = addPrompt(editor.get().document, prompt);
    if (operations.length === 0) return;
    editor.commit('step.addPrompt', operations);
    announce(t('prompts.added'));
    setText('');
  };
  return (
    <form className={css('new')} onSubmit={submit}>
      <input
        id={NEW_PROMPT}
        aria-label={t('prompts.add')}
        placeholder={t('prompts.addHint')}
        value={text}
        className={css('newField')}
        lang={editor.get().document.info.language}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}>
        {t('prompts.addButton')}
      </Button>
    </form>
  );
}
