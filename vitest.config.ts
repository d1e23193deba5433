import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    environment: 'node',
    setupFiles: [join(import.meta.dirname, 'test/unit/support/everyLanguage.ts')],
    // Ten times faster than a process a file; so a test leaves nothing behind in module state or globals.
    pool: 'threads',
    isolate: false,
  },
  resolve: {
    // Plain `import 'electron'` would try to download the runtime; unit tests are to reach no code that does it.
    alias: { electron: join(import.meta.dirname, 'test/unit/electron/noElectron.ts') },
  },
});
