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
  onPress?: () => void;
}>;

/** A button with words. One primary button a view; danger only for what loses work. */
export function Button({ children, tone = 'plain', icon, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(onPress && { onPress })} className={classNames(styles.button, styles[tone])}>
      {icon}
      {children}
    </AriaButton>
  );
}
