const BULLET = /^(\s*)(?:[-*+•–·▪◦]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/su;

/** One entry of a list: its first line, the lines that go on with it, and how far it is set in (columns). */
export type Bullet = Readonly<{ depth: number; text: string }>;

/** A line's bullet, number or box taken off; null where it has none. */
export function bulletOf(line: string): Bullet | null {
  const match = BULLET.exec(line.replaceAll('\t', '    '));
  return match ? { depth: match[1]?.length ?? 0, text: (match[2] ?? '').trim() } : null;
}

/** The entries of a text that is a list through and through (two at least); null for any other text. */
export function listEntries(text: string): readonly string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bullets = lines.map(bulletOf);
  if (lines.length < 2 || bullets.some((bullet) => bullet === null)) return null;
  return bullets.flatMap((bullet) => (bullet && bullet.text !== '' ? [bullet.text] : []));
}
