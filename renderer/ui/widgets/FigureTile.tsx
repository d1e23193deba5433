import type { ReactNode } from 'react';
import { classesOf } from './classesOf.ts';
import styles from './FigureTile.module.css';

const css = classesOf(styles);

type FigureTileProps = Readonly<{
  name: string;
  /** Beside the name, and below the figure. */
  aside?: string;
  note?: string;
  /** 0–1, drawn as a bar below a figure that has an end. */
  share?: number;
  children: ReactNode;
}>;

/** One figure in a `dl`: what it is, how much, and of how much. */
export function FigureTile({ name, aside, note, share, children }: FigureTileProps) {
  return (
    <div className={css('tile')}>
      <dt className={css('name')}>
        {name}
        {aside !== undefined && <span className={css('aside')}>{aside}</span>}
      </dt>
      <dd className={css('value')}>{children}</dd>
      {share !== undefined && <Meter share={share} />}
      {note !== undefined && <dd className={css('note')}>{note}</dd>}
    </div>
  );
}

function Meter({ share }: Readonly<{ share: number }>) {
  return (
    <dd aria-hidden className={css('meter')}>
      <svg width="100%" height="4">
        <rect width="100%" height="4" rx="2" className={css('ground')} />
        <rect width={`${Math.max(0, Math.min(1, share)) * 100}%`} height="4" rx="2" className={css('bar')} />
      </svg>
    </dd>
  );
}
