import { createContext, useContext, type PointerEvent } from 'react';
import type { ServingBlock } from '../../model/tactics.ts';
import type { Place } from './place.ts';
import type { StepContext } from './stageSteps.ts';

/** Where a menu hangs, in the window's CSS px. */
export type Anchor = Readonly<Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>>;

/** A card of one's own being written in a cell. */
export type Writing = Readonly<{ place: Place; block: ServingBlock }>;

export type OpenMenu = Readonly<{ place: Place; anchor: Anchor; cardId: string | null }>;

/** What cells and cards can do; one stable object, so that rows are drawn again only when they change. */
export type Hands = Readonly<{
  steps: StepContext;
  openMenu: (menu: OpenMenu) => void;
  write: (writing: Writing | null) => void;
  startDrag: (event: PointerEvent<HTMLElement>, place: Place, cardId: string) => void;
  /** Gives the keyboard focus to a card in a cell, once it is there. */
  focusCard: (place: Place, cardId: string) => void;
  focusAdd: (place: Place) => void;
  /** The focus goes to a cell if it is nowhere once a menu has closed: the card it was opened from may have left. */
  keepFocus: (place: Place) => void;
}>;

export const HandsContext = createContext<Hands | null>(null);

export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error('useHands outside of the life cycle');
  return hands;
}
