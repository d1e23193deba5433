import type { ReactNode } from 'react';
import { shortcutText, textOf } from '../../actions/actionText.ts';
import { useActions, useActionStatus, useServices, useT } from '../context.tsx';
import { IconButton } from './IconButton.tsx';

type ActionButtonProps = Readonly<{
  id: string;
  icon: ReactNode;
  /** Instead of the command's own label. */
  label?: string;
  tip?: string;
  size?: 'small' | 'normal';
  placement?: 'top' | 'bottom' | 'left' | 'right';
}>;

/** An icon button that runs a command; it follows whether the command can run. Nothing for an unknown command. */
export function ActionButton({ id, icon, label, tip, ...rest }: ActionButtonProps) {
  const { app, host } = useServices();
  const actions = useActions();
  const status = useActionStatus(id);
  const t = useT();
  const action = actions.find(id);
  if (!action || !status) return null;
  const name = label ?? textOf(t, action.label);
  return (
    <IconButton
      {...rest}
      label={name}
      tip={tip ?? name}
      keys={shortcutText(action, app.getState().info.platform, host.kind)}
      icon={icon}
      isDisabled={!status.isEnabled}
      onPress={() => actions.run(id)}
    />
  );
}
