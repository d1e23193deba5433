import { ArrowRight, Link2, Minus, Pencil, Plus, type LucideIcon } from 'lucide-react';
import { CHANGE_COLORS } from '../../layout/difference/changeSign.ts';
import type { ChangeKind } from '../../model/queries/cardChanges.ts';
import { classNames } from '../widgets/classNames.ts';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import styles from './Compare.module.css';

const ICONS: Readonly<Record<ChangeKind, LucideIcon>> = {
  added: Plus,
  removed: Minus,
  moved: ArrowRight,
  changed: Pencil,
  relinked: Link2,
};

/** The sign of a kind of change, as on the board. What it means stands beside it in words. */
export function ChangeSign({ kind, isSmall = false }: Readonly<{ kind: ChangeKind; isSmall?: boolean }>) {
  const Icon = ICONS[kind];
  return (
    <span
      aria-hidden
      className={classNames(styles['sign'], isSmall && styles['small'])}
      style={shadeVariables(CHANGE_COLORS[kind])}
    >
      <Icon size={isSmall ? 9 : 12} strokeWidth={2.75} />
    </span>
  );
}
