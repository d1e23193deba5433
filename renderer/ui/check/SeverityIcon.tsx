import { Lightbulb, OctagonX, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../model/check/finding.ts';
import { classNames } from '../widgets/classNames.ts';
import styles from './Severity.module.css';

const ICONS = { error: OctagonX, warning: TriangleAlert, hint: Lightbulb } as const;

/** How grave a finding is, by shape and colour; the word beside it, or the description around it, is the caller's. */
export function SeverityIcon({ severity, size = 16 }: Readonly<{ severity: Severity; size?: number }>) {
  const Icon = ICONS[severity];
  return <Icon size={size} strokeWidth={2} aria-hidden className={classNames(styles['icon'], styles[severity])} />;
}
