import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

type ButtonProps = Readonly<{
  children: ReactNode;
  tone?: 'primary' | 'plain' | 'danger';
  icon?: ReactNode;
  isDisabled?: boolean;
  autoFocus?: boolean;
  type?: 'button' | 'submit';
  /** What it is called where several say the same; begins with the words on it. */
  label?: string;
  onPress?: () => void;
}>;

/** A button with words. One primary button a view; danger only for what loses work. */
export function Button({ children, tone = 'plain', icon, label, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && { onPress })}
      {...(label !== undefined && { 'aria-label': label })}
      className={classNames(styles.button, styles[tone])}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
