import type { Vote } from '../../model/workshop/votes.ts';
import { classesOf } from '../board/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './Vote.module.css';

const css = classesOf(styles);

/** What is asked, as large as the room needs it. */
export function Question({ vote }: Readonly<{ vote: Pick<Vote, 'question'> }>) {
  const t = useT();
  return <h3 className={css('question')}>{vote.question.trim() || t('vote.unnamed')}</h3>;
}
