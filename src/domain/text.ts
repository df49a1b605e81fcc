/** The languages the atlas speaks; the first is the default. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One piece of content in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The text with a capital, as at the beginning of a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
