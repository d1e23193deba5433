/** For what scrolls sideways where there is little room: the keyboard has to be able to scroll it. It needs a name. */
export const SCROLLING = { role: 'region', tabIndex: 0 } as const;
