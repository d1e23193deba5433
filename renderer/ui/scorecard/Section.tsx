import { useId, type ReactNode } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Scorecard.module.css';

const css = classesOf(styles);

type SectionProps = Readonly<{ title: string; /** What stands beside the title. */ aside?: string; children: ReactNode }>;

/** A part of a segment's page: a region with its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={css('card')}>
      <div className={css('cardHead')}>
        <h3 id={id} className={css('cardTitle')}>
          {title}
        </h3>
        {aside !== undefined && <span className={css('muted')}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
