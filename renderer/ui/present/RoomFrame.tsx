import { useEffect, useRef, type ReactNode } from 'react';
import styles from './RoomFrame.module.css';
import type { AudienceWire } from './useAudience.ts';

/**
 * What the room sees, in the proportions of the room's window: what the speaker points at here, a dot points at there. `isPointed`:
 * the pointer is a laser.
 */
export function RoomFrame({
  wire,
  isPointed,
  children,
}: Readonly<{ wire: AudienceWire; isPointed: boolean; children: ReactNode }>) {
  const frame = useRef<HTMLDivElement>(null);
  const { size, point } = wire;
  const pointing = useRef(point);
  useEffect(() => {
    pointing.current = point;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element || !isPointed) return undefined;
    return connectLaser(element, (spot) => pointing.current(spot));
  }, [isPointed]);
  const ratio = size ? size.width / size.height : 16 / 9;
  return (
    <div className={styles['fit']}>
      <div
        ref={frame}
        className={styles['room']}
        data-pointed={isPointed || undefined}
        style={{ aspectRatio: ratio, width: `min(100cqw, ${ratio * 100}cqh)` }}
      >
        {children}
      </div>
    </div>
  );
}

/** Tells where the pointer is, at most once a frame, and that it has gone. */
function connectLaser(element: HTMLElement, point: AudienceWire['point']): () => void {
  let frame = 0;
  const move = ({ clientX, clientY }: PointerEvent): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const { left, top, width, height } = element.getBoundingClientRect();
      point({ x: share(clientX - left, width), y: share(clientY - top, height) });
    });
  };
  const leave = (): void => {
    cancelAnimationFrame(frame);
    point(null);
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerleave', leave);
  return () => {
    leave();
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerleave', leave);
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
