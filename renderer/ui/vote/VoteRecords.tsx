import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { voteFacts, voteOutcome, voteQuestion } from '../../actions/words/voteWords.ts';
import { clearAllVotes, dropVote } from '../../actions/workshop/voting.ts';
import { closedVotes, voteResult } from '../../model/workshop/voteResult.ts';
import type { Vote } from '../../model/workshop/votes.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import type { Notice } from './useNotice.ts';
import styles from './Setup.module.css';

const css = classesOf(styles);

type VoteRecordsProps = Readonly<{ notice: Notice; onOpen: (voteId: string) => void }>;

/** The votes there were, the newest first. */
export function VoteRecords({ notice, onOpen }: VoteRecordsProps) {
  const t = useT();
  const editor = useEditor();
  const section = useRef<HTMLElement>(null);
  const { document } = editor.get();
  const votes = closedVotes(document).toReversed();
  const isLocked = isReadOnly(editor);
  /** The button that was pressed goes with what it removed; the focus stays near. */
  const say = (text: string): void => {
    notice.say(text);
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} aria-label={t('vote.records')} className={css('records')}>
      <h3 className={css('heading')}>{t('vote.records')}</h3>
      {votes.length === 0 && <p className={css('hint')}>{t('vote.noRecords')}</p>}
      {votes.length > 0 && (
        <ul className={css('recordList')}>
          {votes.map((vote) => (
            <li key={vote.id} className={css('record')}>
              <RecordButton vote={vote} onOpen={onOpen} />
              <IconButton
                label={t('vote.removeRecord', { question: voteQuestion(vote, t) })}
                icon={<Trash2 size={16} />}
                isDisabled={isLocked}
                onPress={() => {
                  dropVote(editor, vote.id);
                  say(t('vote.removed', { question: voteQuestion(vote, t) }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status">{notice.text !== null && <p className={css('hint')}>{notice.text}</p>}</div>
      <div className={css('recordButtons')}>
        {notice.text !== null && <Button onPress={notice.undo}>{t('shell.undo')}</Button>}
        {votes.length > 0 && (
          <Button
            isDisabled={isLocked}
            onPress={() => {
              const count = clearAllVotes(editor);
              say(t('vote.cleared', { count }));
            }}
          >
            {t('action.vote.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}

function RecordButton({ vote, onOpen }: Readonly<{ vote: Vote; onOpen: (voteId: string) => void }>) {
  const t = useT();
  const language = useLanguage();
  const result = voteResult(vote);
  return (
    <button type="button" className={css('recordButton')} onClick={() => onOpen(vote.id)}>
      <span className={css('recordName')}>{voteQuestion(vote, t)}</span>
      <span className={css('recordOutcome')}>{voteOutcome(result, t)}</span>
      <span className={css('hint')}>{voteFacts(vote, result, { t, language })}</span>
    </button>
  );
}
