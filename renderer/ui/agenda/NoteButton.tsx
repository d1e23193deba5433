import { StickyNote } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import buttonStyles from '../widgets/IconButton.module.css';
import menuStyles from '../widgets/menu.module.css';
import { Tip } from '../widgets/Tip.tsx';
import styles from './AgendaBar.module.css';

const css = classesOf(styles);

/** What the facilitator wanted to remember for this activity; for one pair of eyes, so it waits behind a button. */
export function NoteButton({ note }: Readonly<{ note: string }>) {
  const label = useT()('agenda.note');
  return (
    <DialogTrigger>
      <Tip text={label}>
        <Button aria-label={label} className={buttonStyles['button'] ?? ''}>
          <StickyNote size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </Tip>
      <Popover placement="bottom end" className={menuStyles['popover'] ?? ''}>
        <Dialog aria-label={label} className={css('note')}>
          <p>{note}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
