import {
  ACTIVITY_TYPE_KEYS,
  CHANNEL_KIND_KEYS,
  CHANNEL_PHASE_KEYS,
  COST_TYPE_KEYS,
  DRIVER_KEYS,
  PARTNER_MOTIVE_KEYS,
  PRICING_KEYS,
  RESOURCE_TYPE_KEYS,
  REVENUE_TYPE_KEYS,
} from '../../model/details/methodLists.ts';
import { useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { ChoiceField } from '../widgets/ChoiceField.tsx';
import { LifeCycleFields } from './LifeCycleFields.tsx';
import { useDetail } from './useDetail.ts';

/* The pick-lists of the method for the kinds of cards that have one or two of them: always in sight, nothing to fold. */

type Props = Readonly<{ cardId: string }>;

export function ChannelFields({ cardId }: Props) {
  const t = useT();
  const { value: channel, change } = useDetail(cardId, 'channel');
  return (
    <>
      <ChoiceField
        label={t('field.channelKind')}
        value={channel?.kind}
        options={CHANNEL_KIND_KEYS.map((id) => ({ id, label: t(`channelKind.${id}`) }))}
        onChange={(kind) => change({ ...channel, kind })}
      />
      <CheckChips
        label={t('field.channelPhases')}
        chosen={channel?.phases ?? []}
        options={CHANNEL_PHASE_KEYS.map((id) => ({ id, label: t(`channelPhase.${id}`) }))}
        onChange={(phases) => change({ ...channel, phases })}
      />
      <LifeCycleFields cardId={cardId} />
    </>
  );
}

export function PropositionFields({ cardId }: Props) {
  const t = useT();
  const { value: proposition, change } = useDetail(cardId, 'proposition');
  return (
    <CheckChips
      label={t('field.drivers')}
      chosen={proposition?.drivers ?? []}
      options={DRIVER_KEYS.map((id) => ({ id, label: t(`driver.${id}`) }))}
      onChange={(drivers) => change({ ...proposition, drivers })}
    />
  );
}

export function RevenueFields({ cardId }: Props) {
  const t = useT();
  const { value: revenue, change } = useDetail(cardId, 'revenue');
  return (
    <>
      <ChoiceField
        label={t('field.revenueType')}
        value={revenue?.type}
        options={REVENUE_TYPE_KEYS.map((id) => ({ id, label: t(`revenueType.${id}`) }))}
        onChange={(type) => change({ ...revenue, type })}
      />
      <ChoiceField
        label={t('field.pricing')}
        value={revenue?.pricing}
        options={PRICING_KEYS.map((id) => ({ id, label: t(`pricing.${id}`) }))}
        onChange={(pricing) => change({ ...revenue, pricing })}
      />
    </>
  );
}

export function ResourceFields({ cardId }: Props) {
  const t = useT();
  const { value: resource, change } = useDetail(cardId, 'resource');
  return (
    <ChoiceField
      label={t('field.resourceType')}
      value={resource?.type}
      options={RESOURCE_TYPE_KEYS.map((id) => ({ id, label: t(`resourceType.${id}`) }))}
      onChange={(type) => change({ ...resource, type })}
    />
  );
}

export function ActivityFields({ cardId }: Props) {
  const t = useT();
  const { value: activity, change } = useDetail(cardId, 'activity');
  return (
    <ChoiceField
      label={t('field.activityType')}
      value={activity?.type}
      options={ACTIVITY_TYPE_KEYS.map((id) => ({ id, label: t(`activityType.${id}`) }))}
      onChange={(type) => change({ ...activity, type })}
    />
  );
}

export function PartnerFields({ cardId }: Props) {
  const t = useT();
  const { value: partner, change } = useDetail(cardId, 'partner');
  return (
    <CheckChips
      label={t('field.partnerMotives')}
      chosen={partner?.motives ?? []}
      options={PARTNER_MOTIVE_KEYS.map((id) => ({ id, label: t(`partnerMotive.${id}`) }))}
      onChange={(motives) => change({ ...partner, motives })}
    />
  );
}

export function CostFields({ cardId }: Props) {
  const t = useT();
  const { value: cost, change } = useDetail(cardId, 'cost');
  return (
    <CheckChips
      label={t('field.costTypes')}
      chosen={cost?.types ?? []}
      options={COST_TYPE_KEYS.map((id) => ({ id, label: t(`costType.${id}`) }))}
      onChange={(types) => change({ ...cost, types })}
    />
  );
}
