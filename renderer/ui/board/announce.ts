/** The live region on the page; there is one as long as a board is open. */
let region: HTMLElement | null = null;
let pending: ReturnType<typeof setTimeout> | undefined;

/** A closing dialog still hides the page from screen readers for a moment (ms); what is said then is lost. */
const PAUSE = 120;

/** Used by `LiveRegion` alone. */
export function setLiveRegion(element: HTMLElement | null): void {
  region = element;
}

/** Says something to people who cannot see it, after what their screen reader is saying now. The latest words win. */
export function announce(text: string): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    if (!region) return;
    // The same words twice are no change to a screen reader; a blank at the end makes them one.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }, PAUSE);
}
