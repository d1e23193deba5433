import { Link2, X } from 'lucide-react';
import { useMemo, type MouseEvent } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import { removeItems } from '../../model/edits/cardEdits.ts';
import type { Editor } from '../../state/editor.ts';
import { selectCard } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { groupLinks, groupName, type LinkEnd, type LinkGroup } from '../board/linkWords.ts';
import { useEditor, useEditorState, useServices, useT } from '../context.tsx';
import styles from './Inspector.module.css';

const css = classesOf(styles);

/** A card's links, grouped by how they read: each leads to its card and can be removed. */
export function CardLinks({ cardId }: Readonly<{ cardId: string }>) {
  const editor = useEditor();
  const t = useT();
  const { app } = useServices();
  const revision = useEditorState((state) => state.revision);
  // The document changes in place: the revision says when to look again.
  const groups = useMemo(() => linkGroups(editor, cardId, revision), [editor, cardId, revision]);
  return (
    <section className={css('section')}>
      <h3 className={css('subheading')}>{t('inspector.links')}</h3>
      {groups.length === 0 && <p className={css('muted')}>{t('inspector.noLinks')}</p>}
      {groups.map((group) => (
        <LinkGroupList key={`${group.verb} ${group.isBack}`} group={group} />
      ))}
      <button
        type="button"
        data-add-link
        className={css('button')}
        onClick={() => app.setState({ overlay: { kind: 'linkPicker', cardId } })}
      >
        <Link2 size={15} strokeWidth={1.75} aria-hidden />
        {t('inspector.addLink')}
      </button>
    </section>
  );
}

function LinkGroupList({ group }: Readonly<{ group: LinkGroup }>) {
  const t = useT();
  const name = groupName(group, t);
  return (
    <div className={css('linkGroup')}>
      <p className={css('label')}>{name}</p>
      <ul className={css('links')} aria-label={name}>
        {group.ends.map((end) => (
          <LinkRow key={end.linkId} end={end} />
        ))}
      </ul>
    </div>
  );
}

function LinkRow({ end }: Readonly<{ end: LinkEnd }>) {
  const editor = useEditor();
  const t = useT();
  const card = cardName(end.text, t);
  const remove = (event: MouseEvent<HTMLElement>): void => {
    // The button goes with its link; the keyboard focus stays near.
    event.currentTarget.closest('section')?.querySelector<HTMLElement>('[data-add-link]')?.focus();
    const { document } = editor.get();
    editor.commit('step.delete', removeItems(document, new Set([end.linkId])));
  };
  return (
    <li className={css('link')}>
      <button
        type="button"
        className={css('linkCard')}
        title={t('inspector.showCard', { card })}
        onClick={() => selectCard(editor, end.cardId)}
      >
        {card}
      </button>
      <button type="button" className={css('remove')} aria-label={t('inspector.removeLink', { card })} onClick={remove}>
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </li>
  );
}

function linkGroups(editor: Editor, cardId: string, _revision: number): readonly LinkGroup[] {
  const { document, derived } = editor.get();
  return groupLinks(document, derived.links, cardId);
}
