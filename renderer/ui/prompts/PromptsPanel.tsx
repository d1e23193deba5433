import { ChevronLeft, ChevronRight, List, Presentation, X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { choosePrompt } from '../../actions/workshop/prompts.ts';
import type { Editor } from '../../state/editor.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useEditorState, useServices, useT } from '../context.tsx';
import { isTextEntry } from '../shell/focusPlace.ts';
import { BlockIcon } from '../widgets/BlockIcon.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { PromptList } from './PromptList.tsx';
import styles from './Prompts.module.css';
import { usePrompts } from './usePrompts.ts';

const css = classesOf(styles);
const ICON = { size: 16, strokeWidth: 1.75 } as const;

/** Questions for the focused block above the board: one at a time, or all of them. It follows the focus. */
export function PromptsPanel() {
  const editor = useEditor();
  const t = useT();
  const { app } = useServices();
  const promptId = useId();
  const section = useRef<HTMLElement>(null);
  const isList = useEditorState((state) => state.prompts?.isList ?? false);
  const { block, all, index, current, step } = usePrompts();
  useLayoutEffect(() => section.current?.focus({ preventScroll: true }), []);
  useEffect(() => focusWhenAskedAgain(editor, () => section.current?.focus({ preventScroll: true })), [editor]);

  const pressKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isText = event.target instanceof Element && isTextEntry(event.target);
    if (event.key === 'Escape') editor.set({ prompts: null });
    else if (event.key === 'ArrowRight' && !isText && !isList) step(1);
    else if (event.key === 'ArrowLeft' && !isText && !isList) step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const toggleList = (): void => {
    const { prompts } = editor.get();
    if (prompts) editor.set({ prompts: { ...prompts, isList: !isList } });
  };
  const choose = (id: string): void => {
    choosePrompt(editor, block, id);
    // The list is gone; the keyboard stays with its panel.
    section.current?.focus({ preventScroll: true });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the controls; the panel itself takes the focus when it opens
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('prompts.title')}
      aria-describedby={isList ? undefined : promptId}
      className={css('panel')}
      onKeyDown={pressKey}
    >
      <header className={css('head')}>
        <h2 className={css('block')}>
          <BlockIcon block={block} size={16} />
          <span className={css('name')}>{t(`block.${block}`)}</span>
        </h2>
        {!isList && (
          <>
            <IconButton size="small" label={t('prompts.previous')} icon={<ChevronLeft {...ICON} />} onPress={() => step(-1)} />
            <span className={css('at')}>{t('prompts.place', { at: index + 1, count: all.length })}</span>
            <IconButton size="small" label={t('prompts.next')} icon={<ChevronRight {...ICON} />} onPress={() => step(1)} />
          </>
        )}
        <IconButton size="small" label={t('prompts.list')} icon={<List {...ICON} />} isOn={isList} onPress={toggleList} />
        <span className={css('show')}>
          <Button
            label={t('prompts.show')}
            icon={<Presentation {...ICON} aria-hidden />}
            onPress={() => app.setState({ overlay: { kind: 'promptRoom' } })}
          >
            <span className={css('showWords')}>{t('prompts.show')}</span>
          </Button>
        </span>
        <IconButton
          size="small"
          label={t('prompts.close')}
          icon={<X {...ICON} />}
          onPress={() => editor.set({ prompts: null })}
        />
      </header>
      {isList ? (
        <PromptList block={block} all={all} onChoose={choose} />
      ) : (
        <p id={promptId} className={css('prompt')}>
          {current?.text}
        </p>
      )}
      {tacticsFor(block) && <Tactics />}
    </section>
  );
}

/** What to do at each stage of the customer’s life cycle stands in its view, for the cards of these two blocks. */
function tacticsFor(block: string): boolean {
  return block === 'channels' || block === 'customerRelationships';
}

function Tactics(): ReactNode {
  const t = useT();
  const actions = useActions();
  return (
    <button type="button" className={css('tactics')} onClick={() => actions.run('view.lifeCycle')}>
      {t('prompts.tactics')}
      <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}

/** The command on an open panel brings the keyboard to it. */
function focusWhenAskedAgain(editor: Editor, focus: () => void): () => void {
  return editor.store.subscribe(({ prompts }, { prompts: before }) => {
    if (prompts && before && prompts !== before && prompts.at === before.at && prompts.isList === before.isList) focus();
  });
}
