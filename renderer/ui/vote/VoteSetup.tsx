import { useState } from 'react';
import { beginVote, type VotePlan } from '../../actions/workshop/voting.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { MAX_SHORT_TEXT } from '../../model/fileLimits.ts';
import { hasRoomForVote } from '../../model/workshop/voteEdits.ts';
import { usualBudget } from '../../model/workshop/voteResult.ts';
import { VOTE_WAYS } from '../../model/workshop/votes.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import { TextField } from '../widgets/TextField.tsx';
import { BudgetField } from './BudgetField.tsx';
import { chosenCards, type CardChoice } from './cardChoice.ts';
import { useFirstFocus } from './useFirstFocus.ts';
import type { Notice } from './useNotice.ts';
import { VoteRecords } from './VoteRecords.tsx';
import styles from './Setup.module.css';

const css = classesOf(styles);

/** What a vote begins with where it follows another. */
export type FirstPlan = VotePlan;

type VoteSetupProps = Readonly<{ first: FirstPlan | null; notice: Notice; onOpen: (voteId: string) => void }>;

/** The question, the cards, the way, the dots; beside it the votes there were. */
export function VoteSetup({ first, notice, onOpen }: VoteSetupProps) {
  const t = useT();
  const editor = useEditor();
  const form = useFirstFocus<HTMLFormElement>('input');
  const { document, selection, focus } = editor.get();
  const selected = new Set([...selection].filter((id) => document.cards.has(id)));
  const filled = BLOCK_KEYS.filter((block) => countIn(block) > 0);
  const [question, setQuestion] = useState(() => first?.question ?? t('vote.usualQuestion'));
  const [choice, setChoice] = useState<CardChoice>(first ? 'again' : selected.size > 1 ? 'selection' : 'all');
  const [blocks, setBlocks] = useState<readonly BlockKey[]>(() => filled.filter((block) => block === focus.block));
  const [way, setWay] = useState(first?.way ?? 'ballots');
  const [budget, setBudget] = useState<number | null>(null);
  const cards = chosenCards(document, { choice, blocks, selection: selected, again: first?.cards ?? [] });
  const usual = usualBudget(cards.length);
  const fault = !hasRoomForVote(document) ? t('vote.noRoom') : cards.length < 2 ? t('vote.tooFew') : null;
  const choices = (['all', 'blocks', 'selection', 'again'] as const).filter((one) => {
    return one === 'selection' ? selected.size > 0 : one !== 'again' || first !== null;
  });
  return (
    <div className={css('setup')}>
      <form
        ref={form}
        className={css('form')}
        onSubmit={(event) => {
          event.preventDefault();
          if (fault === null) beginVote(editor, { question: question.trim(), way, budget: budget ?? usual, cards });
        }}
      >
        <TextField label={t('vote.question')} value={question} maxLength={MAX_SHORT_TEXT} onChange={setQuestion} />
        <div className={css('part')}>
          <p className={css('label')}>{t('vote.cards')}</p>
          <Segmented
            label={t('vote.cards')}
            value={choice}
            options={choices.map((id) => ({ id, label: t(`vote.cards.${id}`) }))}
            onChange={setChoice}
          />
          {choice === 'blocks' && (
            <CheckChips
              label={t('vote.blocks')}
              isLabelHidden
              chosen={blocks}
              options={filled.map((id) => ({ id, label: t('vote.block', { block: t(`block.${id}`), number: countIn(id) }) }))}
              onChange={setBlocks}
            />
          )}
          <p role="status" className={css('hint')}>
            {fault ?? t('vote.cardCount', { count: cards.length })}
          </p>
        </div>
        <div className={css('part')}>
          <p className={css('label')}>{t('vote.way')}</p>
          <Segmented
            label={t('vote.way')}
            value={way}
            options={VOTE_WAYS.map((id) => ({ id, label: t(`vote.way.${id}`) }))}
            onChange={setWay}
          />
          <p className={css('hint')}>{t(`vote.about.${way}`)}</p>
        </div>
        {way === 'ballots' && <BudgetField value={budget ?? usual} onChange={setBudget} />}
        <Button type="submit" tone="primary" isDisabled={fault !== null || isReadOnly(editor)}>
          {t('vote.start')}
        </Button>
      </form>
      <VoteRecords notice={notice} onOpen={onOpen} />
    </div>
  );

  function countIn(block: BlockKey): number {
    return editor.get().derived.order[block].length;
  }
}
