import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './IconButton.module.css';
import { Tip } from './Tip.tsx';

type IconButtonProps = Readonly<{
  /** The name for screen readers and, unless `tip` says more, the tooltip. */
  label: string;
  tip?: string;
  /** The shortcut as people read it, for the tooltip. */
  keys?: string;
  icon: ReactNode;
  /** For buttons that are on or off. */
  isOn?: boolean;
  isDisabled?: boolean;
  size?: 'small' | 'normal';
  placement?: 'top' | 'bottom' | 'left' | 'right';
  onPress?: () => void;
}>;

/** A button that is an icon. It always has a name and a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, tip = label, keys, icon, isOn, isDisabled = false, size = 'normal', placement = 'bottom', onPress } = props;
  return (
    <Tip text={tip} keys={keys} placement={placement}>
      <AriaButton
        aria-label={label}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        isDisabled={isDisabled}
        {...(onPress && { onPress })}
        className={classNames(styles['button'], size === 'small' && styles['small'], isOn === true && styles['on'])}
      >
        {icon}
      </AriaButton>
    </Tip>
  );
}
