import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import { useOpenSection, type SectionKey } from './openSections.ts';
import styles from './Section.module.css';

const css = classesOf(styles);

type SectionProps = Readonly<{
  name: SectionKey;
  title: string;
  /** What is filled in, in a few words; stands beside the title while the section is folded. */
  summary: string;
  children: ReactNode;
}>;

/** A foldable part of the inspector: one quiet line while it is folded. */
export function Section({ name, title, summary, children }: SectionProps) {
  const id = useId();
  const [isOpen, setOpen] = useOpenSection(name);
  return (
    <section className={css('section')}>
      <div className={css('header')}>
        <h3 className={css('title')}>
          <button
            type="button"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': `${id}body` } : { 'aria-describedby': `${id}summary` })}
            className={css('toggle')}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight size={14} strokeWidth={2} aria-hidden className={css('chevron')} />
            {title}
          </button>
        </h3>
        {!isOpen && (
          <p id={`${id}summary`} className={css('summary')}>
            {summary}
          </p>
        )}
      </div>
      {isOpen && (
        <div id={`${id}body`} className={css('body')}>
          {children}
        </div>
      )}
    </section>
  );
}
