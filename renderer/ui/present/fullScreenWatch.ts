export type FullScreenWatch = Readonly<{
  /** The program itself is about to end it. */
  leaving: () => void;
  /** What the page has become. */
  change: (isFull: boolean) => void;
}>;

/** Tells an end of full screen that somebody else has brought about from those the program asked for, however long they take. */
export function watchFullScreen(onEndedByOthers: () => void): FullScreenWatch {
  let wasFull = false;
  let isLeaving = false;
  return {
    leaving: () => {
      isLeaving = true;
    },
    change: (isFull) => {
      const isOwn = isLeaving;
      const hasEnded = wasFull && !isFull;
      wasFull = isFull;
      isLeaving = false;
      if (hasEnded && !isOwn) onEndedByOthers();
    },
  };
}
