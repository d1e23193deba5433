import { useEffect } from 'react';
import { keepScreenAwake } from './screenAwake.ts';

/** The display does not sleep while this is there and wanted: a room is looking at it. */
export function useScreenAwake(isWanted = true): void {
  useEffect(
    () => (isWanted ? keepScreenAwake(document, 'wakeLock' in navigator ? navigator.wakeLock : undefined) : undefined),
    [isWanted],
  );
}
