import { openField } from '../../actions/check/openField.ts';
import type { Remedy } from '../../model/check/finding.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import type { Editor } from '../../state/editor.ts';
import { hypothesesOf, QUADRANTS, quadrantOf, type CardHypothesis } from '../../model/queries/hypotheses.ts';
import { LeadOn } from '../check/LeadOn.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useServices, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Hypotheses.module.css';
import { HypothesisItem, HypothesisList } from './HypothesisList.tsx';

const css = classesOf(styles);

/** What the model rests on, by importance against evidence; each leads to its card. */
export function HypothesesDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const actions = useActions();
  const { app } = useServices();
  const editor = useEditor();
  // Nothing changes behind a dialog.
  const all = hypothesesOf(editor.get().document);
  const leave = (then: () => void): void => {
    onClose();
    // The dialog gives the focus back before it is taken on.
    requestAnimationFrame(() => requestAnimationFrame(then));
  };
  const open = ({ card }: CardHypothesis): void => leave(() => openField(app, editor, card.id, 'hypothesis'));
  return (
    <DialogFrame
      title={t('hypotheses.title')}
      width="wide"
      onClose={onClose}
      buttons={
        <>
          {all.length > 0 && (
            <Button onPress={() => leave(() => actions.run('colors.evidence'))}>{t('hypotheses.onBoard')}</Button>
          )}
          <Button tone={all.length > 0 ? 'primary' : 'plain'} onPress={onClose}>
            {t('dialog.close')}
          </Button>
        </>
      }
    >
      {all.length === 0 ? (
        <div className={css('empty')}>
          <p className={css('hint')}>{t('hypotheses.empty')}</p>
          <LeadOn autoFocus remedy={firstStep(editor)} onPress={leave} />
        </div>
      ) : (
        <>
          <div className={css('grid')}>
            {QUADRANTS.map((quadrant) => (
              <Quarter
                key={quadrant}
                title={t(`hypotheses.${quadrant}`)}
                about={t(`hypotheses.about.${quadrant}`)}
                isFirst={quadrant === 'testFirst'}
                hypotheses={all.filter((one) => quadrantOf(one) === quadrant)}
                onOpen={open}
              />
            ))}
          </div>
          <HypothesisList hypotheses={all} onOpen={open} />
        </>
      )}
    </DialogFrame>
  );
}

/** The hypothesis of the focused card, or of the first promise; a model without cards begins with its customers. */
function firstStep(editor: Editor): Remedy {
  const { document, focus } = editor.get();
  const cards = cardsInOrder(document);
  const card = document.cards.get(focus.cardId ?? '') ?? cards.find(({ block }) => block === 'valuePropositions') ?? cards[0];
  return card ? { kind: 'openField', cardId: card.id, field: 'hypothesis' } : { kind: 'addCard', block: 'customerSegments' };
}

type QuarterProps = Readonly<{
  title: string;
  about: string;
  isFirst: boolean;
  hypotheses: readonly CardHypothesis[];
  onOpen: (one: CardHypothesis) => void;
}>;

function Quarter({ title, about, isFirst, hypotheses, onOpen }: QuarterProps) {
  return (
    <section aria-label={title} data-first={isFirst || undefined} className={css('quarter')}>
      <h3 className={css('heading')}>
        {title}
        <span className={css('count')}>{hypotheses.length}</span>
      </h3>
      <p className={css('hint')}>{about}</p>
      <ul className={css('chips')}>
        {hypotheses.map((one) => (
          <li key={one.card.id}>
            <HypothesisItem one={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
