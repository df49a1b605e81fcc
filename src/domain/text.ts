/** The languages the atlas speaks; the first is the default. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One piece of content in every language. */
export type Text = Readonly<Record<Language, string>>;
