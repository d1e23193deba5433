import type { ExperiencePointKey, TrendKey } from '../details/customerLists.ts';
import type { Experience, ExperiencePoint, TrendReply } from '../details/details.ts';
import type { CanvasDocument } from '../document.ts';
import type { Operation } from '../operations.ts';
import { changeDetail } from './detailEdits.ts';

/** Changes one point of a segment's experience checklist; what is not named stays, what is undefined goes. */
export function changePoint(
  document: CanvasDocument,
  segmentId: string,
  key: ExperiencePointKey,
  change: ExperiencePoint,
): Operation[] {
  return changeExperience(document, segmentId, ({ points, ...rest }) => ({
    ...rest,
    points: { ...points, [key]: { ...points?.[key], ...change } },
  }));
}

/** Changes a segment's reply to one trend's question. */
export function changeTrend(document: CanvasDocument, segmentId: string, key: TrendKey, change: TrendReply): Operation[] {
  return changeExperience(document, segmentId, ({ trends, ...rest }) => ({
    ...rest,
    trends: { ...trends, [key]: { ...trends?.[key], ...change } },
  }));
}

function changeExperience(
  document: CanvasDocument,
  segmentId: string,
  change: (experience: Experience) => Experience,
): Operation[] {
  const segment = document.cards.get(segmentId)?.segment ?? {};
  return changeDetail(document, segmentId, 'segment', { ...segment, experience: change(segment.experience ?? {}) });
}
