/** Keeps a figure on one line: no-break spaces between thousands and before %, € and units (100 000 €, 0,8 %, 12 MW, −30 °C). */
export function typeset(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d{3}(?!\d)|[%€]|(?:km|m|g|°C|MW|GWh)\b)/g, '\u00a0');
}
