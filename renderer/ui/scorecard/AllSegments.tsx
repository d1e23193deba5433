import { UserRoundPlus } from 'lucide-react';
import { cardName } from '../../actions/words/cardName.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { scorecardOf } from '../../model/queries/scorecard.ts';
import { addCardAndWrite } from '../../state/cardWriting.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import { Button } from '../widgets/Button.tsx';
import { classNames } from '../widgets/classNames.ts';
import tableStyles from '../widgets/Table.module.css';
import {
  hoursText,
  monthsText,
  pointsText,
  programmesText,
  stagesText,
  valueText,
  type Words,
} from '../../actions/words/figureWords.ts';
import { Missing } from './Missing.tsx';
import { showPage } from './scorecardPages.ts';
import { SCROLLING } from './scrolling.ts';
import styles from './AllSegments.module.css';
import scorecardStyles from './Scorecard.module.css';
import { TrendWord } from './Trend.tsx';
import { useToday } from './useToday.ts';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);
const table = classesOf(tableStyles);

const COLUMNS = ['segment', 'latest', 'trend', 'response', 'loyalty', 'offersAge', 'coverage', 'checklistShort'] as const;

/** All segments at a glance, the most important first: a row a segment, its name leads to its page. */
export function AllSegments() {
  const t = useT();
  const editor = useEditor();
  const today = useToday();
  // Any card may count for a segment, and the document changes in place: the revision says when to look again.
  useEditorState((state) => state.revision);
  const { document, derived } = editor.get();
  const segments = derived.ranked;
  if (segments.length === 0) return <NoSegments />;
  return (
    <section className={classNames(common('column'), css('section'))}>
      <h2 className={common('title')}>{t('scorecard.all')}</h2>
      <p className={common('lead')}>{t('scorecard.overviewText')}</p>
      <div {...SCROLLING} aria-label={t('scorecard.tableScroll')} className={classNames(table('frame'), css('frame'))}>
        <table className={classNames(table('table'), table('rows'), css('segments'))} aria-label={t('scorecard.all')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`scorecard.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map(({ id }) => {
              const card = scorecardOf(document, derived.links, id, today);
              return card && <SegmentRow key={id} card={card} />;
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function SegmentRow({ card }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const editor = useEditor();
  const words: Words = { t, language: useLanguage() };
  const { segment, figures } = card;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css('nameButton')} onClick={() => showPage(editor, { kind: 'segment', id: segment.id })}>
          <CardBadge isSilent size="large" cardId={segment.id} />
          <span>{cardName(segment.text, t)}</span>
        </button>
      </th>
      <td>
        <Latest card={card} words={words} />
      </td>
      <td>{card.latest?.trend ? <TrendWord trend={card.latest.trend} /> : <NoTrend card={card} />}</td>
      <td>{figures.firstResponseHours ? hoursText(figures.firstResponseHours, words) : <Missing />}</td>
      <td className={css('long')}>{figures.loyalty ? programmesText(figures.loyalty, words) : <Missing />}</td>
      <td>{figures.offersAge ? monthsText(figures.offersAge, words) : <Missing />}</td>
      <td>{figures.coverage ? stagesText(figures.coverage, words) : <Missing />}</td>
      <td>{figures.checklist ? pointsText(figures.checklist, words) : <Missing />}</td>
    </tr>
  );
}

function Latest({ card: { latest }, words }: Readonly<{ card: Scorecard; words: Words }>) {
  if (!latest) return <span className={common('muted')}>{words.t('scorecard.neverMeasured')}</span>;
  const { method, latest: measurement } = latest;
  return (
    <>
      <strong>{valueText(method, measurement.value, words)}</strong>{' '}
      <span className={common('muted')}>{words.t(`method.${method}`)}</span>
    </>
  );
}

function NoTrend({ card }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  return card.latest ? <span className={common('muted')}>{t('scorecard.measuredOnce')}</span> : <Missing />;
}

function NoSegments() {
  const t = useT();
  const editor = useEditor();
  const add = (): void => {
    editor.set({ view: 'canvas' });
    addCardAndWrite(editor, 'customerSegments');
  };
  return (
    <section className={css('empty')}>
      <h2 className={common('title')}>{t('scorecard.emptyTitle')}</h2>
      <p className={common('lead')}>{t('scorecard.emptyText')}</p>
      <Button icon={<UserRoundPlus size={15} aria-hidden />} onPress={add}>
        {t('segments.add')}
      </Button>
    </section>
  );
}
