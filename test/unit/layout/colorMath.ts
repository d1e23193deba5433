/** What the eye makes of colours: contrast after WCAG 2.2, distance in CIELAB (1976), and sight without red, green or blue. */

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** Linear light as people without one kind of cone see it (Machado, Oliveira & Fernandes 2009, severity 1). */
export const SIGHTS: readonly (readonly [string, Matrix])[] = [
  [
    'full sight',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'protanopia',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'deuteranopia',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'tritanopia',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
];

/** ΔE*ab of two `#rrggbb` colours as somebody with that sight sees them. */
export function difference(a: string, b: string, sight: Matrix): number {
  const [p, q] = [toLab(see(sight, linear(a))), toLab(see(sight, linear(b)))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function linear(hex: string): Row {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Row): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function see(sight: Matrix, [r, g, b]: Row): Row {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  const row = ([x, y, z]: Row): number => clamp(x * r + y * g + z * b);
  return [row(sight[0]), row(sight[1]), row(sight[2])];
}

/** sRGB primaries, white point D65. */
function toLab([r, g, b]: Row): Row {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
