import type { Measurement } from '../details/details.ts';
import type { CanvasDocument } from '../document.ts';
import type { Operation } from '../operations.ts';
import { changeDetail } from './detailEdits.ts';

/** Writes one more measurement down on a segment. One off the scale of its method changes nothing. */
export function addMeasurement(document: CanvasDocument, cardId: string, measurement: Measurement): Operation[] {
  return change(document, cardId, (measurements) => [...measurements, measurement]);
}

/** Puts another measurement in the place of this one, or nothing. What a newer version wrote on it stays. */
export function changeMeasurement(
  document: CanvasDocument,
  cardId: string,
  measurement: Measurement,
  next: Measurement | null,
): Operation[] {
  return change(document, cardId, (measurements) =>
    measurements.flatMap((one) => (one !== measurement ? [one] : next === null ? [] : [{ ...one, ...next }])),
  );
}

function change(
  document: CanvasDocument,
  cardId: string,
  edit: (measurements: readonly Measurement[]) => readonly Measurement[],
): Operation[] {
  const segment = document.cards.get(cardId)?.segment;
  return changeDetail(document, cardId, 'segment', { ...segment, measurements: edit(segment?.measurements ?? []) });
}
