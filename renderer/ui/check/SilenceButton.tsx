import { Bell, BellOff } from 'lucide-react';
import { setSilenced } from '../../actions/check/checkActions.ts';
import type { Finding } from '../../model/check/finding.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useReadOnly, useT } from '../context.tsx';
import styles from './Finding.module.css';

const css = classesOf(styles);

type SilenceButtonProps = Readonly<{ finding: Finding; aboutId: string; isIcon?: boolean }>;

/** Silences a finding, or lets it speak again; without words where there is little room. None where nothing can be changed. */
export function SilenceButton({ finding, aboutId, isIcon = false }: SilenceButtonProps) {
  const editor = useEditor();
  const t = useT();
  const isReadOnly = useReadOnly();
  const { isSilenced } = finding;
  const Icon = isSilenced ? Bell : BellOff;
  const label = t(isSilenced ? 'check.unsilence' : 'check.silence');
  if (isReadOnly) return null;
  return (
    <button
      type="button"
      data-part="silence"
      className={css(isIcon ? 'silenceIcon' : 'silence')}
      aria-describedby={aboutId}
      {...(isIcon && { 'aria-label': label, title: label })}
      onClick={() => setSilenced(editor, finding, !isSilenced)}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {!isIcon && label}
    </button>
  );
}
