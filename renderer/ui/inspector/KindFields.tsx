import type { ReactNode } from 'react';
import type { BlockKey } from '../../model/blocks.ts';
import { EVIDENCE_KEYS } from '../../model/details/customerLists.ts';
import { useT } from '../context.tsx';
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
import { useDetail } from './useDetail.ts';

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
      <Evidence cardId={cardId} />
    </>
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
