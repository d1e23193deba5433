import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../../electron/fileNames.ts';

it.each([
  ['Kaviareň', 'Kaviareň.bmc'],
  ['plan.BMC', 'plan.bmc'],
  ['v1.2', 'v1.2.bmc'],
  ['', 'canvas.bmc'],
  ['...', 'canvas.bmc'],
  ['../../etc/passwd', 'etc passwd.bmc'],
  ['C:\\Windows\\x', 'C Windows x.bmc'],
  ['CON', '_CON.bmc'],
  ['nul.txt', '_nul.txt.bmc'],
  ['aux .txt', '_aux .txt.bmc'],
  ['LPT9', '_LPT9.bmc'],
  ['com¹', '_com¹.bmc'],
  ['CONIN$', '_CONIN$.bmc'],
  ['Lpt0 and more', 'Lpt0 and more.bmc'],
  ['\u2066\u200Fx\u2069', 'x.bmc'],
  ['.hidden', 'hidden.bmc'],
  ['ž'.repeat(300), `${'ž'.repeat(100)}.bmc`],
  ['a\u202Efdp.exe', 'a fdp.exe.bmc'],
  ['line\nbreak\u0000', 'line break.bmc'],
  ['trailing. . ', 'trailing.bmc'],
  ['\uD800lone', '\uFFFDlone.bmc'],
])('%j becomes %j', (proposed, name) => {
  expect(safeFileName(proposed, 'bmc')).toBe(name);
});

it('never leaves the folder, never hides, and always fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (proposed) => {
      const name = safeFileName(proposed, 'pdf');

      expect(name).not.toMatch(/[/\\:*?"<>|]|^\.|^\s/);
      expect(name.endsWith('.pdf')).toBe(true);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
    }),
  );
});
