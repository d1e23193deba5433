import { useEffect, useRef } from 'react';
import type { Vote } from '../../model/workshop/votes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './Vote.module.css';

const css = classesOf(styles);

type QuestionProps = Readonly<{
  vote: Pick<Vote, 'question'>;
  /** Where a screen has nothing to do but to be read. */ hasFocus?: boolean;
}>;

/** What is asked, as large as the room needs it. */
export function Question({ vote, hasFocus = false }: QuestionProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasFocus) heading.current?.focus();
  }, [hasFocus]);
  return (
    <h3 ref={heading} tabIndex={-1} className={css('question')}>
      {vote.question.trim() || t('vote.unnamed')}
    </h3>
  );
}
