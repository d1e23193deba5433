import { useMemo } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import { scorecardOf, type Scorecard } from '../../model/queries/scorecard.ts';
import type { Editor } from '../../state/editor.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import { Checklist } from './Checklist.tsx';
import { ComplaintsSection } from './ComplaintsSection.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LoyaltySection } from './LoyaltySection.tsx';
import { OffersSection } from './OffersSection.tsx';
import { SatisfactionSection } from './SatisfactionSection.tsx';
import styles from './Scorecard.module.css';
import { TouchPointsSection } from './TouchPointsSection.tsx';
import { TrendQuestions } from './TrendQuestions.tsx';
import { useToday } from './useToday.ts';

const css = classesOf(styles);

/** All that is known of how one segment is served, and the places to fill in the rest. */
export function SegmentPage({ segmentId }: Readonly<{ segmentId: string }>) {
  const editor = useEditor();
  const today = useToday();
  const revision = useEditorState((state) => state.revision);
  // The document is changed in place; its revision says when.
  const card = useMemo(() => cardOf(editor, segmentId, today, revision), [editor, segmentId, today, revision]);
  if (!card) return null;
  return (
    <article className={css('column')}>
      <Heading card={card} />
      <KeyFigures card={card} />
      <SatisfactionSection card={card} />
      <CoverageSection card={card} />
      <div className={css('columns')}>
        <ComplaintsSection card={card} />
        <LoyaltySection card={card} />
        <OffersSection card={card} />
      </div>
      <TouchPointsSection card={card} />
      <Checklist segment={card.segment} />
      <TrendQuestions segment={card.segment} />
    </article>
  );
}

function cardOf(editor: Editor, segmentId: string, today: string, _revision: number): Scorecard | null {
  const { document, derived } = editor.get();
  return scorecardOf(document, derived.links, segmentId, today);
}

/** Who they are: name, rank, size, and the two grades that rank them. */
function Heading({ card: { segment } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const language = useLanguage();
  const ranked = useEditorState((state) => state.derived.ranked);
  const { size, profitability, growth } = segment.segment ?? {};
  const grade = (value: number): string => t('value.ofFive', { grade: value });
  const facts = [
    t('scorecard.rank', { place: ranked.findIndex(({ id }) => id === segment.id) + 1, count: ranked.length }),
    size && t('value.size', { count: formatNumber(size.count, language), unit: size.unit ?? '' }).trim(),
    profitability && t('scorecard.profitability', { grade: grade(profitability) }),
    growth && t('scorecard.growth', { grade: grade(growth) }),
  ];
  return (
    <header className={css('heading')}>
      <CardBadge isSilent size="title" cardId={segment.id} />
      <h2 className={css('title')}>{cardName(segment.text, t)}</h2>
      <p className={css('lead')}>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
