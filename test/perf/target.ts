import type { TargetName } from './results.ts';

/** A page that offers `window.__bmc`, and the window size at which its canvas has the size all are measured at. */
export type Target = Readonly<{ name: TargetName; address: string; viewport: Readonly<{ width: number; height: number }> }>;
