import type { CSSProperties } from 'react';
import type { ColorKey } from '../../model/colors.ts';

/** A colour of the board as variables for a part and all in it: `--shade`, `--tint` behind text, `--ink` on the shade. */
export function shadeVariables(color: ColorKey): CSSProperties {
  const variables: Record<string, string> = {
    '--shade': `var(--shade-${color}-line)`,
    '--tint': `var(--shade-${color}-tint)`,
    '--ink': `var(--shade-${color}-on-line)`,
  };
  return variables;
}
