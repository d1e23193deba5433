import { Boxes, Coins, Gift, Handshake, Heart, ListChecks, Receipt, Truck, Users } from 'lucide-react';
import type { BlockKey } from '../../model/blocks.ts';

/** The pictograms of the board's blocks, as `layout/draw` paints them. */
const ICONS = {
  customerSegments: Users,
  valuePropositions: Gift,
  channels: Truck,
  customerRelationships: Heart,
  revenueStreams: Coins,
  keyResources: Boxes,
  keyActivities: ListChecks,
  keyPartners: Handshake,
  costStructure: Receipt,
} as const satisfies Readonly<Record<BlockKey, unknown>>;

/** A block's sign; its name stands beside it. */
export function BlockIcon({ block, size = 18 }: Readonly<{ block: BlockKey; size?: number }>) {
  const Icon = ICONS[block];
  return <Icon size={size} strokeWidth={1.75} aria-hidden />;
}
