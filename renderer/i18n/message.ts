/** A counted message in English and, with all four forms, in Slovak; `{count}` is put in by the formatter. */
export type EnglishPlural = Readonly<{ one: string; other: string }>;
export type SlovakPlural = Readonly<{ one: string; few: string; many: string; other: string }>;

export type EnglishCatalogue = Readonly<Record<string, string | EnglishPlural>>;

/** The shape a Slovak catalogue must have: the same keys; a counted message needs every form or it does not compile. */
export type SlovakOf<English extends EnglishCatalogue> = Readonly<{
  [Key in keyof English]: English[Key] extends string ? string : SlovakPlural;
}>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The parameters a message takes, read off its English text. */
export type ParametersOf<Message> = Message extends { other: infer Other }
  ? Record<NamesIn<Other> | 'count', string | number>
  : [NamesIn<Message>] extends [never]
    ? undefined
    : Record<NamesIn<Message>, string | number>;
