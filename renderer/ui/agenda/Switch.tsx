import { Bell, BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useActions, useActionStatus, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';

type SwitchProps = Readonly<{ id: string; label: string; icon: ReactNode; offIcon?: ReactNode }>;

/** A button of a command that is on or off. */
export function Switch({ id, label, icon, offIcon = icon }: SwitchProps) {
  const actions = useActions();
  const status = useActionStatus(id);
  const isOn = status?.isChecked === true;
  return (
    <IconButton
      label={label}
      icon={isOn ? icon : offIcon}
      isOn={isOn}
      isDisabled={status?.isEnabled !== true}
      onPress={() => actions.run(id)}
    />
  );
}

/** Whether the timer is heard. */
export function SoundSwitch({ size }: Readonly<{ size: number }>) {
  const look = { size, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <Switch id="timer.sound" label={useT()('action.timer.sound')} icon={<Bell {...look} />} offIcon={<BellOff {...look} />} />
  );
}
