import { useEditorState, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { FindingsButton } from './FindingsButton.tsx';
import { hintFor } from './hintFor.ts';
import { OutOfSight } from './OutOfSight.tsx';
import styles from './StatusBar.module.css';

const css = classesOf(styles);

/** The lower edge: what the check has found, how much is on the board, what closed panels hold, and what the hands can do right now. */
export function StatusBar() {
  const t = useT();
  const cards = useEditorState((state) => state.document.cards.size);
  const links = useEditorState((state) => state.document.links.size);
  // A sentence, so that nothing renders while it stays the same, however far the pointer moves.
  const hint = useEditorState((state) => hintFor(state, t));
  return (
    <div className={css('bar')}>
      <FindingsButton />
      <p className={css('counts')}>
        {t('status.counts', { cards: t('cards.count', { count: cards }), links: t('links.count', { count: links }) })}
      </p>
      <OutOfSight />
      {hint !== '' && <p className={css('hint')}>{hint}</p>}
    </div>
  );
}
