import { Check, Plus, Users } from 'lucide-react';
import { cardName } from '../../actions/words/cardName.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { addSegment } from '../segments/addSegment.ts';
import { Button } from '../widgets/Button.tsx';
import styles from './CheckEmpty.module.css';

/** Nothing was found in the model, or for the segment in the spotlight. */
export function AllClear({ silenced }: Readonly<{ silenced: number }>) {
  const t = useT();
  const cards = useEditorState((state) => state.document.cards.size);
  const links = useEditorState((state) => state.document.links.size);
  const segment = useEditorState(({ document, spotlight }) => document.cards.get(spotlight ?? '')?.text);
  return (
    <div className={styles['empty']}>
      <span className={styles['seal']} aria-hidden>
        <Check size={28} strokeWidth={2.25} />
      </span>
      <h3 className={styles['title']}>{t('check.clear')}</h3>
      <p className={styles['text']}>
        {segment === undefined
          ? t('check.clearText', { cards: t('cards.count', { count: cards }), links: t('links.count', { count: links }) })
          : t('check.clearSegment', { name: cardName(segment, t) })}
      </p>
      {silenced > 0 && <p className={styles['text']}>{t('check.clearSilenced', { count: silenced })}</p>}
    </div>
  );
}

/** Before the first card there is nothing to check, and one place to start. */
export function NothingYet() {
  const editor = useEditor();
  const t = useT();
  return (
    <div className={styles['empty']}>
      <span className={styles['start']} aria-hidden>
        <Users size={26} strokeWidth={1.75} />
      </span>
      <h3 className={styles['title']}>{t('segments.emptyTitle')}</h3>
      <p className={styles['text']}>{t('check.emptyText')}</p>
      <Button tone="primary" icon={<Plus size={15} strokeWidth={2} aria-hidden />} onPress={() => addSegment(editor)}>
        {t('segments.add')}
      </Button>
    </div>
  );
}

/** There are findings, but none of those asked for. */
export function NothingHere({ onShowAll }: Readonly<{ onShowAll: () => void }>) {
  const t = useT();
  return (
    <div className={styles['empty']}>
      <p className={styles['text']}>{t('check.noneHere')}</p>
      <Button onPress={onShowAll}>{t('check.showAll')}</Button>
    </div>
  );
}
