import { Trash2 } from 'lucide-react';
import { cardName } from '../../actions/words/cardName.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { linkSentence } from '../board/linkWords.ts';
import { useActions, useEditor, useEditorState, useT } from '../context.tsx';
import { selectCard } from '../../state/showCard.ts';
import styles from './Inspector.module.css';

const css = classesOf(styles);

/** One link: its sentence, its two cards, and how to remove it. */
export function LinkPanel({ linkId }: Readonly<{ linkId: string }>) {
  const t = useT();
  const actions = useActions();
  const link = useEditorState((state) => state.document.links.get(linkId));
  const sentence = useEditorState(({ document }) => (link ? linkSentence(document, link, t) : ''));
  if (!link) return null;
  return (
    <div className={css('panel')}>
      <h2 className={css('heading')}>{t('inspector.link')}</h2>
      <p className={css('sentence')}>{sentence}</p>
      <ul className={css('links')}>
        <LinkEndRow cardId={link.from} />
        <LinkEndRow cardId={link.to} />
      </ul>
      <button type="button" className={css('button')} onClick={() => actions.run('edit.delete')}>
        <Trash2 size={15} strokeWidth={1.75} aria-hidden />
        {t('inspector.remove')}
      </button>
    </div>
  );
}

function LinkEndRow({ cardId }: Readonly<{ cardId: string }>) {
  const editor = useEditor();
  const t = useT();
  const card = useEditorState((state) => state.document.cards.get(cardId));
  if (!card) return null;
  const name = cardName(card.text, t);
  return (
    <li className={css('link')}>
      <button
        type="button"
        className={css('linkCard')}
        title={t('inspector.showCard', { card: name })}
        onClick={() => selectCard(editor, cardId)}
      >
        <span className={css('linkBlock')}>{t(`block.${card.block}`)}</span>
        {name}
      </button>
    </li>
  );
}
