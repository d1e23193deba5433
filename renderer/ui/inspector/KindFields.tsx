import { lazy, Suspense, type ReactNode } from 'react';
import type { BlockKey } from '../../model/blocks.ts';
import { EVIDENCE_KEYS } from '../../model/details/customerLists.ts';
import { useT } from '../context.tsx';
import { CardNumberFields } from '../numbers/CardNumberFields.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { Field } from './Field.tsx';
import {
  ActivityFields,
  ChannelFields,
  CostFields,
  PartnerFields,
  PropositionFields,
  ResourceFields,
  RevenueFields,
} from './methodFields.tsx';
import { RelationshipFields } from './RelationshipFields.tsx';
import { Section } from './Section.tsx';
import { SegmentFields } from './SegmentFields.tsx';
import { TimeField } from './TimeField.tsx';
import { useDetail } from './useDetail.ts';

const HypothesisFields = lazy(() => import('./HypothesisFields.tsx').then((module) => ({ default: module.HypothesisFields })));

type Props = Readonly<{ cardId: string }>;

const FIELDS: Readonly<Record<BlockKey, (props: Props) => ReactNode>> = {
  customerSegments: SegmentFields,
  customerRelationships: RelationshipFields,
  channels: ChannelFields,
  valuePropositions: PropositionFields,
  revenueStreams: RevenueFields,
  keyResources: ResourceFields,
  keyActivities: ActivityFields,
  keyPartners: PartnerFields,
  costStructure: CostFields,
};

/** The fields of the method for one kind of card, and how we know what it says. */
export function KindFields({ cardId, block }: Props & Readonly<{ block: BlockKey }>) {
  const Fields = FIELDS[block];
  return (
    <>
      <Fields cardId={cardId} />
      <CardNumberFields cardId={cardId} block={block} />
      <TimeField cardIds={[cardId]} />
      <Evidence cardId={cardId} />
      <HypothesisSection cardId={cardId} />
    </>
  );
}

/** Folded for most people most of the time, so its fields come when it is opened. */
function HypothesisSection({ cardId }: Props) {
  const t = useT();
  const { value: hypothesis } = useDetail(cardId, 'hypothesis');
  const summary = hypothesis ? t(`beliefState.${hypothesis.state ?? 'assumed'}`) : t('inspector.empty');
  return (
    <Section name="hypothesis" title={t('field.hypothesis')} summary={summary}>
      <Suspense>
        <HypothesisFields cardId={cardId} />
      </Suspense>
    </Section>
  );
}

function Evidence({ cardId }: Props) {
  const t = useT();
  const { value: evidence = [], change } = useDetail(cardId, 'evidence');
  const words = EVIDENCE_KEYS.filter((key) => evidence.includes(key)).map((key) => t(`evidence.${key}`));
  return (
    <Section name="evidence" title={t('field.evidence')} summary={words.join(', ') || t('inspector.empty')}>
      <Field name="evidence">
        <CheckChips
          label={t('field.evidence')}
          isLabelHidden
          chosen={evidence}
          options={EVIDENCE_KEYS.map((id) => ({ id, label: t(`evidence.${id}`) }))}
          onChange={(next) => change(next)}
        />
      </Field>
    </Section>
  );
}
