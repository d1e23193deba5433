/** Milliseconds after which a pointer that rests is hidden, and the controls with it: time enough to go to one of them. */
const STILL = 2_400;
const BACK_BUTTON = 3;
const FORTH_BUTTON = 4;

export type StagePointer = Readonly<{ onNext: () => void; onPrevious: () => void }>;

/**
 * The pointer on the stage: a press goes on, the other button and those of the thumb go back and forth; the dot follows the
 * pointer and hides with it when it rests. Nothing renders meanwhile.
 */
export function connectStagePointer(stage: HTMLElement, dot: HTMLElement, { onNext, onPrevious }: StagePointer): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    stage.removeAttribute('data-pointing');
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = stage.getBoundingClientRect();
    dot.style.transform = `translate(${clientX - left}px, ${clientY - top}px)`;
    stage.setAttribute('data-pointing', '');
    clearTimeout(timer);
    timer = setTimeout(rest, STILL);
  };
  const click = (): void => onNext();
  const menu = (event: MouseEvent): void => {
    event.preventDefault();
    onPrevious();
  };
  const thumb = (event: MouseEvent): void => {
    if (event.button !== BACK_BUTTON && event.button !== FORTH_BUTTON) return;
    // The browser would leave the page.
    event.preventDefault();
    if (event.type !== 'mouseup') return;
    if (event.button === BACK_BUTTON) onPrevious();
    else onNext();
  };
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerleave', rest);
  stage.addEventListener('click', click);
  stage.addEventListener('contextmenu', menu);
  stage.addEventListener('mousedown', thumb);
  stage.addEventListener('mouseup', thumb);
  return () => {
    clearTimeout(timer);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerleave', rest);
    stage.removeEventListener('click', click);
    stage.removeEventListener('contextmenu', menu);
    stage.removeEventListener('mousedown', thumb);
    stage.removeEventListener('mouseup', thumb);
  };
}
