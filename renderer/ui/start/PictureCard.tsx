import { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './PictureCard.module.css';

type PictureCardProps = Readonly<{
  /** The name of the button; the rest of the card is text beside it. */
  title: string;
  tag?: string;
  text: string;
  picture: string;
  onOpen: () => void;
  /** A second button in the corner. */
  extra?: ReactNode;
}>;

/** A document as a picture with its title below. The button is the title, and reaches over the whole card. */
export function PictureCard({ title, tag = '', text, picture, onOpen, extra }: PictureCardProps) {
  return (
    <li className={styles['card']}>
      <div className={styles['picture']}>
        {picture === '' ? (
          <LayoutGrid size={28} strokeWidth={1.25} aria-hidden />
        ) : (
          <img src={picture} alt="" draggable={false} />
        )}
      </div>
      <div className={styles['words']}>
        <Button onPress={onOpen} className={styles['title'] ?? ''}>
          {title}
        </Button>
        {tag !== '' && <span className={styles['tag']}>{tag}</span>}
        <p className={styles['text']}>{text}</p>
      </div>
      {extra !== undefined && <div className={styles['extra']}>{extra}</div>}
    </li>
  );
}
