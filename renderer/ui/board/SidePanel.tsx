import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../widgets/IconButton.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './SidePanel.module.css';

const css = classesOf(styles);

type SidePanelProps = Readonly<{
  label: string;
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** Below the board all of it stands in one row, as far as there is room. */
  isInline?: boolean;
  children: ReactNode;
}>;

/** A panel beside the board: a heading, a button that closes it, and what it is for. */
export function SidePanel({ label, title, closeLabel, onClose, isInline, children, ...data }: SidePanelProps) {
  return (
    <section aria-label={label} className={css('panel')} data-inline={isInline || undefined} {...data}>
      <header className={css('head')}>
        <h2 className={css('title')}>{title}</h2>
        <IconButton size="small" label={closeLabel} icon={<X size={14} />} onPress={onClose} />
      </header>
      {children}
    </section>
  );
}

/** What helps where there is nothing yet. */
export function PanelHint({ children }: Readonly<{ children: ReactNode }>) {
  return <p className={css('hint')}>{children}</p>;
}
