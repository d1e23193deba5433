import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { BlockIcon } from '../widgets/BlockIcon.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './PromptRoom.module.css';
import { usePrompts } from './usePrompts.ts';

const css = classesOf(styles);

/** From so many characters on a prompt is written smaller, to stand on one screen. */
const LONG = 140;

/** A prompt over the whole window, to be read from the last row. A clicker's keys turn on. */
export function PromptRoom({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const { block, all, index, current, step } = usePrompts();
  const text = current?.text ?? '';
  useTurning(step);
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className={css('cover')}>
      <Modal className={css('modal')}>
        <Dialog aria-label={t('prompts.room', { block: t(`block.${block}`) })} className={css('room')}>
          <div className={css('page')}>
            <header className={css('head')}>
              <Heading level={2} className={css('block')}>
                <BlockIcon block={block} size={28} />
                {t(`block.${block}`)}
              </Heading>
              <IconButton label={t('prompts.roomClose')} icon={<X size={24} />} onPress={onClose} />
            </header>
            <p aria-live="polite" data-long={text.length > LONG || undefined} className={css('prompt')}>
              {text}
            </p>
            <footer className={css('foot')}>
              <IconButton
                placement="top"
                label={t('prompts.previous')}
                icon={<ChevronLeft size={24} />}
                onPress={() => step(-1)}
              />
              <span className={css('at')}>{t('prompts.place', { at: index + 1, count: all.length })}</span>
              <IconButton placement="top" label={t('prompts.next')} icon={<ChevronRight size={24} />} onPress={() => step(1)} />
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const ON: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/** Arrows, a clicker’s page keys, and the space bar where it presses no button. */
function useTurning(step: (step: 1 | -1) => void): void {
  useEffect(() => {
    const pressKey = (event: KeyboardEvent): void => {
      const isButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (ON.has(event.key) || (event.key === ' ' && !isButton)) step(1);
      else if (BACK.has(event.key)) step(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressKey);
    return () => document.removeEventListener('keydown', pressKey);
  }, [step]);
}
