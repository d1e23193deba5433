import { describe, expect, it } from 'vitest';
import { isSuspended } from '../../../../renderer/ui/shell/modal.ts';

describe('isSuspended', () => {
  it('lets every command run on the open board', () => {
    expect(isSuspended({ overlay: null, busy: null }, 'find.open')).toBe(false);
  });

  it('keeps commands from acting behind a dialog, but for the one that closes it', () => {
    const palette = { overlay: { kind: 'palette' }, busy: null } as const;
    const details = { overlay: { kind: 'documentInfo' }, busy: null } as const;

    expect(isSuspended(palette, 'find.open')).toBe(true);
    expect(isSuspended(palette, 'help.palette')).toBe(false);
    expect(isSuspended(details, 'file.info')).toBe(true);
  });

  it('keeps everything waiting while a long task runs', () => {
    expect(isSuspended({ overlay: null, busy: 'Making the PDF…' }, 'edit.undo')).toBe(true);
  });
});
