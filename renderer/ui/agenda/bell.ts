/** What a bell is heard by, from low to high: how high against its pitch, how loud against it, and for how many seconds. */
const PARTIALS = [
  { ratio: 1, share: 1, decay: 2.6 },
  { ratio: 2.4, share: 0.3, decay: 1.5 },
] as const;

/** Seconds until the stroke is at its loudest: none at all would click. */
const ATTACK = 0.012;
/** An exponential curve never reaches zero; this cannot be heard. */
const SILENCE = 0.0001;

/** One stroke of a small bell. `pitch` in Hz, `loudness` up to 1, `at` in seconds of the context's clock. */
export type Stroke = Readonly<{ pitch: number; loudness: number; at: number }>;

/** Plans a stroke; the answer takes it back, or breaks it off. */
export function strike(context: AudioContext, { pitch, loudness, at }: Stroke): () => void {
  const voices = PARTIALS.map(({ ratio, share, decay }) => {
    const gain = context.createGain();
    gain.gain.setValueAtTime(SILENCE, at);
    gain.gain.exponentialRampToValueAtTime(loudness * share, at + ATTACK);
    gain.gain.exponentialRampToValueAtTime(SILENCE, at + decay);
    const voice = context.createOscillator();
    voice.frequency.value = pitch * ratio;
    voice.connect(gain).connect(context.destination);
    voice.start(at);
    voice.stop(at + decay);
    return voice;
  });
  return () => voices.forEach((voice) => voice.disconnect());
}

/** Seconds until a stroke is over. */
export const RINGING = Math.max(...PARTIALS.map(({ decay }) => decay));
