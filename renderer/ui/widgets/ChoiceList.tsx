import type { ReactNode, Ref } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import styles from './ChoiceList.module.css';
import { classesOf } from './classesOf.ts';

const css = classesOf(styles);

/** A row: `name` is what is read out and found by typing, `content` what is seen. */
export type Choice = Readonly<{ id: string; name: string; content: ReactNode }>;

type ChoiceListProps = Readonly<{
  label: string;
  choices: readonly Choice[];
  chosenId: string;
  onChoose: (id: string) => void;
  /** Whether it takes the keyboard focus when it comes. */
  takesFocus?: boolean;
  listRef?: Ref<HTMLDivElement>;
}>;

/** A framed list of which always one row is chosen; `--list-height` around it says how high it may become. */
export function ChoiceList({ label, choices, chosenId, onChoose, takesFocus = true, listRef }: ChoiceListProps) {
  return (
    <ListBox
      {...(listRef !== undefined && { ref: listRef })}
      aria-label={label}
      className={css('list')}
      selectionMode="single"
      // The arrows choose as they go.
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'string') onChoose(key);
      }}
      autoFocus={takesFocus ? 'first' : false}
    >
      {choices.map(({ id, name, content }) => (
        <ListBoxItem key={id} id={id} textValue={name} className={css('item')}>
          {content}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

/** A row of two lines: a heading with something at its end, and facts below. */
export function twoLines(id: string, heading: string, aside: string, facts: string): Choice {
  const content = (
    <span className={css('lines')}>
      <span className={css('heading')}>{heading}</span>
      <span className={css('quiet')}>{aside}</span>
      <span className={css('facts')}>{facts}</span>
    </span>
  );
  return { id, name: `${heading}, ${aside}, ${facts}`, content };
}
