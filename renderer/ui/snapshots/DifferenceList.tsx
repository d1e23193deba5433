import { useDeferredValue } from 'react';
import type { ChangeWords, DifferenceWords, FieldWords } from '../../layout/difference/differencePages.ts';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CardChange } from '../../model/queries/cardChange.ts';
import { kindsOf, type ModelChanges } from '../../model/queries/cardChanges.ts';
import type { WordPiece } from '../../model/queries/wordDifference.ts';
import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { SPOKEN } from '../widgets/spoken.ts';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './Compare.module.css';

type DifferenceListProps = Readonly<{
  changes: ModelChanges;
  words: DifferenceWords;
  /** Null where nothing can be taken back. */
  onRestore: ((id: string) => void) | null;
}>;

/** Entries that come at once; thousands would keep the window waiting for what nobody sees yet. */
const FIRST = 60;

/** Every change, block by block; texts word by word. */
export function DifferenceList({ changes, words, onRestore }: DifferenceListProps) {
  const t = useT();
  const count = useDeferredValue(changes.cards.length, FIRST);
  const byBlock = Map.groupBy(changes.cards.slice(0, count), ({ card }) => card.block);
  return (
    <>
      {words.info.length > 0 && (
        <section className={styles['block']}>
          <h3 className={styles['heading']}>{words.infoTitle}</h3>
          <Fields fields={words.info} />
        </section>
      )}
      {BLOCK_KEYS.map((block) => (
        <Cards key={block} title={t(`block.${block}`)} changes={byBlock.get(block) ?? []} words={words} onRestore={onRestore} />
      ))}
      <Cards title={words.parkedTitle} changes={changes.parked} words={words} onRestore={onRestore} />
      {changes.cards.length + changes.parked.length === 0 && words.info.length === 0 && (
        <p className={styles['hint']}>{t('difference.none')}</p>
      )}
    </>
  );
}

type CardsProps = Omit<DifferenceListProps, 'changes'> & Readonly<{ title: string; changes: readonly CardChange[] }>;

function Cards({ title, changes, words, onRestore }: CardsProps) {
  if (changes.length === 0) return null;
  return (
    <section className={styles['block']}>
      <h3 className={styles['heading']}>{title}</h3>
      <ul className={styles['entries']}>
        {changes.map((change) => (
          <Entry key={change.id} change={change} words={words.change(change)} onRestore={onRestore} />
        ))}
      </ul>
    </section>
  );
}

type EntryProps = Readonly<{ change: CardChange; words: ChangeWords; onRestore: ((id: string) => void) | null }>;

function Entry({ change, words, onRestore }: EntryProps) {
  const t = useT();
  const { name, kinds, text, fields, links } = words;
  const verb = change.before ? 'restore' : 'takeOut';
  return (
    <li className={styles['entry']}>
      <span className={styles['signs']}>
        {kindsOf(change).map((kind) => (
          <ChangeSign key={kind} kind={kind} />
        ))}
      </span>
      <div className={styles['words']}>
        <p className={styles['name']}>{change.after ? name : <del>{name}</del>}</p>
        <p className={styles['kinds']}>{kinds.join(' · ')}</p>
        {text.length > 0 && (
          <p className={styles['text']}>
            <Pieces pieces={text} />
          </p>
        )}
        <Fields fields={fields} />
        {links.length > 0 && (
          <ul className={styles['links']}>
            {links.map((link) => (
              <li key={`${link.isAdded ? 'added' : 'removed'} ${link.text}`}>
                <ChangeSign kind={link.isAdded ? 'added' : 'removed'} isSmall />
                <span className={SPOKEN}>{t(link.isAdded ? 'difference.linkAdded' : 'difference.linkRemoved')}: </span>
                {link.text}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRestore && (
        <Button label={t(`compareVersions.${verb}Card`, { name })} onPress={() => onRestore(change.id)}>
          {t(`compareVersions.${verb}`)}
        </Button>
      )}
    </li>
  );
}

function Fields({ fields }: Readonly<{ fields: readonly FieldWords[] }>) {
  if (fields.length === 0) return null;
  return (
    <dl className={styles['fields']}>
      {fields.map(({ label, pieces }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Pieces pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Screen readers tell what was inserted and deleted; sight has underline and strike-through, and a colour besides. */
function Pieces({ pieces }: Readonly<{ pieces: readonly WordPiece[] }>) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
