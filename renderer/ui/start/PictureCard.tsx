import { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './PictureCard.module.css';

type PictureCardProps = Readonly<{
  /** What screen readers say. */
  name: string;
  title: string;
  tag?: string;
  text: string;
  picture: string;
  onOpen: () => void;
  /** A second button in the corner. */
  extra?: ReactNode;
}>;

/** A document as a picture with its title below. */
export function PictureCard({ name, title, tag = '', text, picture, onOpen, extra }: PictureCardProps) {
  return (
    <li className={styles['card']}>
      <Button aria-label={name} onPress={onOpen} className={styles['button'] ?? ''}>
        <span className={styles['picture']}>
          {picture === '' ? <LayoutGrid size={28} strokeWidth={1.25} aria-hidden /> : <img src={picture} alt="" draggable={false} />}
        </span>
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {tag !== '' && <span className={styles['tag']}>{tag}</span>}
          <span className={styles['text']}>{text}</span>
        </span>
      </Button>
      {extra !== undefined && <div className={styles['extra']}>{extra}</div>}
    </li>
  );
}
