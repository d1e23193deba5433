import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Clamped } from './Clamped.tsx';
import styles from './PictureCard.module.css';

type PictureCardProps = Readonly<{
  /** The words of the button; the rest of the card is text beside it. */
  title: string;
  /** The name of the button where its words alone do not say enough; contains them. */
  name?: string;
  tag?: string;
  text: string;
  picture: ReactNode;
  onOpen: () => void;
  /** A second button in the corner. */
  extra?: ReactNode;
}>;

/** A document as a picture with its title below. The button is the title, and reaches over the whole card. */
export function PictureCard({ title, name = title, tag = '', text, picture, onOpen, extra }: PictureCardProps) {
  return (
    <li className={styles['card']}>
      <div className={styles['picture']}>{picture}</div>
      <div className={styles['words']}>
        <Button aria-label={name} onPress={onOpen} className={styles['title'] ?? ''}>
          {title}
        </Button>
        {tag !== '' && <span className={styles['tag']}>{tag}</span>}
        <Clamped text={text} lines={3} className={styles['text']} />
      </div>
      {extra !== undefined && <div className={styles['extra']}>{extra}</div>}
    </li>
  );
}
