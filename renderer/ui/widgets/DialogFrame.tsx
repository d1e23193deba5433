import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../context.tsx';
import { classNames } from './classNames.ts';
import styles from './DialogFrame.module.css';
import { IconButton } from './IconButton.tsx';

type DialogFrameProps = Readonly<{
  title: string;
  /** Alert dialogs ask something: they have no × and no click away. */
  role?: 'dialog' | 'alertdialog';
  /** `room`: all of the window, for what a room looks at; a click beside it, of which there is little, does not close it. */
  width?: 'narrow' | 'normal' | 'wide' | 'full' | 'room';
  /** A long text without controls: the keyboard has to be able to scroll it. */
  isReading?: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the lower edge, the default one last. */
  buttons?: ReactNode;
  /** Buttons at the other end of that edge: not about what is chosen. */
  startButtons?: ReactNode;
}>;

/** A modal dialog: keeps the focus inside and gives it back; Escape closes. */
export function DialogFrame({
  title,
  role = 'dialog',
  width = 'normal',
  isReading = false,
  onClose,
  children,
  buttons,
  startButtons,
}: DialogFrameProps) {
  const t = useT();
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog' && width !== 'room'}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles['backdrop'] ?? ''}
    >
      <Modal className={classNames(styles['modal'], styles[width])}>
        <Dialog role={role} className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton size="small" label={t('dialog.close')} icon={<X size={16} />} onPress={onClose} />}
          </header>
          <div className={styles['body']} {...(isReading && { tabIndex: 0, role: 'region', 'aria-label': title })}>
            {children}
          </div>
          {buttons !== undefined && (
            <footer className={styles['footer']}>
              {startButtons && <span className={styles['start']}>{startButtons}</span>}
              {buttons}
            </footer>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
