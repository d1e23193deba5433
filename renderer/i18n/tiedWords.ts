type Message = string | Readonly<Record<string, string>>;

const ONE_LETTER_WORD = /(?<![\p{L}\p{N}}’+])([aikosuvz]) (?=\S)/giu;

/** Shorter ones do not wrap, and labels are typed and searched for as they are. */
const SHORTEST_SENTENCE = 30;

/**
 * Slovak typography: a one-letter word (a, i, k, o, s, u, v, z) does not end a line, so a no-break space (U+00A0) ties it to the
 * next word. Done to whole sentences as the catalogue is loaded, so that its files stay plain to read and to search.
 */
export function tieWords<Catalogue extends Readonly<Record<string, Message>>>(catalogue: Catalogue): Catalogue {
  const tied = Object.entries(catalogue).map(([key, message]) => [key, mapForms(message, tieSentence)]);
  // The same keys and forms as before; only spaces differ.
  return Object.fromEntries(tied) as Catalogue;
}

function mapForms(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)]));
}

function tieSentence(text: string): string {
  const isSentence = text.length >= SHORTEST_SENTENCE && /[.?!]$/.test(text);
  return isSentence ? text.replace(ONE_LETTER_WORD, '$1\u00a0') : text;
}
