import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { contextNow } from '../../actions/actionRunner.ts';
import { openAnswer } from '../../actions/files/fileSession.ts';
import { useServices, useT } from '../context.tsx';
import styles from './DropTarget.module.css';

/** Mounted once: a file dropped anywhere on the window is opened. Without it the browser would show the file's text. */
export function DropTarget() {
  const t = useT();
  const isOver = useFileDrop();
  if (!isOver) return null;
  return (
    <div className={styles['overlay']}>
      <div className={styles['card']}>
        <FileDown size={28} strokeWidth={1.5} aria-hidden />
        <strong>{t('shell.dropToOpen')}</strong>
        <span>{t('shell.dropHint')}</span>
      </div>
    </div>
  );
}

function useFileDrop(): boolean {
  const { app, host } = useServices();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Null: the pointer left the window, not one element for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void host.openDropped(file).then((answer) => openAnswer(contextNow(app, host), answer));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [app, host]);
  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
