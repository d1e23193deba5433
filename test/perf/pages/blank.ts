/** A page that listens to the same events and draws nothing: what is measured on it is the measuring itself. */
const nothing = (): void => undefined;
for (const type of ['pointerdown', 'pointermove', 'pointerup']) addEventListener(type, nothing);
addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
Object.assign(window, { __bmc: { ready: true, bootMs: performance.now() } });

export {};
