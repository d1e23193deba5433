import { isoDay } from '../../actions/browserEnvironment.ts';
import { CONTACT_KEYS, LOYALTY_KEYS, REWARD_KEYS } from '../../model/details/customerLists.ts';
import type { RelationshipDetails } from '../../model/details/details.ts';
import { MAX_HOURS } from '../../model/details/detailsSchema.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../model/details/methodLists.ts';
import { useEditor, useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { ChoiceField } from '../widgets/ChoiceField.tsx';
import { DayField } from '../widgets/DayField.tsx';
import { NumberField } from '../widgets/NumberField.tsx';
import { Field } from './Field.tsx';
import { LifeCycleFields } from './LifeCycleFields.tsx';
import { Section } from './Section.tsx';
import { useDetail } from './useDetail.ts';

type Props = Readonly<{ cardId: string }>;

const NOTHING: RelationshipDetails = {};
const HOURS = { least: 0, most: MAX_HOURS };
const PERCENT = { least: 0, most: 100 };

/** How a segment is won, kept and grown. */
export function RelationshipFields({ cardId }: Props) {
  const t = useT();
  const { value: relationship = NOTHING, change } = useDetail(cardId, 'relationship');
  return (
    <>
      <ChoiceField
        label={t('field.relationshipType')}
        value={relationship.type}
        options={RELATIONSHIP_TYPE_KEYS.map((id) => ({ id, label: t(`relationshipType.${id}`) }))}
        onChange={(type) => change({ ...relationship, type })}
      />
      <LifeCycleFields cardId={cardId} />
      <Loyalty cardId={cardId} />
      <Complaints cardId={cardId} />
    </>
  );
}

function Loyalty({ cardId }: Props) {
  const t = useT();
  const editor = useEditor();
  const { value: relationship = NOTHING, change, takeBack } = useDetail(cardId, 'relationship');
  const { loyalty, personalOffersRefreshed } = relationship;
  const refresh = (day: string | undefined, mergeKey?: string): void =>
    change({ ...relationship, personalOffersRefreshed: day }, mergeKey);
  return (
    <Section
      name="loyalty"
      title={t('inspector.section.loyalty')}
      summary={loyalty ? t(`loyalty.${loyalty.programme}`) : t('inspector.empty')}
    >
      <Field name="loyalty">
        <ChoiceField
          label={t('field.loyalty')}
          value={loyalty?.programme}
          options={LOYALTY_KEYS.map((id) => ({ id, label: t(`loyalty.${id}`) }))}
          onChange={(programme) =>
            // Where there is no programme there is no reward.
            change({
              ...relationship,
              loyalty: programme && { ...loyalty, programme, ...(programme === 'none' && { reward: undefined }) },
            })
          }
        />
      </Field>
      {loyalty && loyalty.programme !== 'none' && (
        <ChoiceField
          label={t('inspector.reward')}
          value={loyalty.reward}
          options={REWARD_KEYS.map((id) => ({ id, label: t(`reward.${id}`) }))}
          onChange={(reward) => change({ ...relationship, loyalty: { ...loyalty, reward } })}
        />
      )}
      <Field name="personalOffersRefreshed">
        <DayField
          label={t('field.personalOffersRefreshed')}
          value={personalOffersRefreshed}
          editKey={`refreshed:${cardId}`}
          onEdit={refresh}
          onTakeBack={takeBack}
          onToday={() => refresh(isoDay(editor.environment.now()))}
        />
      </Field>
    </Section>
  );
}

function Complaints({ cardId }: Props) {
  const t = useT();
  const { value: relationship = NOTHING, change, takeBack } = useDetail(cardId, 'relationship');
  const { complaints } = relationship;
  const { firstResponseHours, contacts = [], satisfactionAfter } = complaints ?? {};
  const edit = (part: RelationshipDetails['complaints'], mergeKey?: string): void =>
    change({ ...relationship, complaints: { ...complaints, ...part } }, mergeKey);
  const words = [
    firstResponseHours !== undefined && t('value.hours', { count: firstResponseHours }),
    contacts.length > 0 && t('inspector.contacts', { count: contacts.length }),
  ];
  return (
    <Section
      name="complaints"
      title={t('inspector.section.complaints')}
      summary={words.filter(Boolean).join(' · ') || t('inspector.empty')}
    >
      <Field name="firstResponseHours">
        <NumberField
          label={t('field.firstResponseHours')}
          value={firstResponseHours}
          range={HOURS}
          unit={t('inspector.hours', { count: firstResponseHours ?? 0 })}
          editKey={`hours:${cardId}`}
          onEdit={(hours, mergeKey) => edit({ firstResponseHours: hours }, mergeKey)}
          onTakeBack={takeBack}
        />
      </Field>
      <Field name="contacts">
        <CheckChips
          label={t('field.contacts')}
          chosen={contacts}
          options={CONTACT_KEYS.map((id) => ({ id, label: t(`contact.${id}`) }))}
          onChange={(next) => edit({ contacts: next })}
        />
      </Field>
      <Field name="satisfactionAfter">
        <NumberField
          label={t('field.satisfactionAfter')}
          value={satisfactionAfter}
          range={PERCENT}
          unit="%"
          editKey={`after:${cardId}`}
          onEdit={(percent, mergeKey) => edit({ satisfactionAfter: percent }, mergeKey)}
          onTakeBack={takeBack}
        />
      </Field>
    </Section>
  );
}
