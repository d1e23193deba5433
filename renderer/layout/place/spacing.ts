/** The air on the board, all in board units (1 unit = 1 CSS px at 100 %). */

/** Between two cards that lie side by side or one below the other. */
export const CARD_GAP = 8;

/** Between a block's border and its content area, on all four sides. */
export const BLOCK_PADDING = 16;

/** From the top of a block to its content area, without the padding below the content. */
export const BLOCK_HEADER = 44;

/** How near an edge has to come before it snaps, at 100 %. A hand is as steady at any zoom: pass `SNAP_DISTANCE / zoom`. */
export const SNAP_DISTANCE = 6;
