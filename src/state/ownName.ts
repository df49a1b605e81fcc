/** Names of own areas: they come from readers, files and links, and are shown everywhere. */

export const LONGEST_NAME = 60;

/** Signs that have no width, or turn the reading direction of what follows. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+/gu;
/** A name needs one of these: joiners and accents alone are nothing to see. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text of a reader on one line, without signs that cannot be seen. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** A name as a link can hold it: one line, no signs that cannot be seen, at most {@link LONGEST_NAME} signs. May be empty. */
export function cleanName(text: string): string {
  const name = [...seenText(text)].slice(0, LONGEST_NAME).join('').trim();
  return SEEN.test(name) ? name : '';
}

/** A name with words around it, such as `Naam (kopie)`; the name is cut where both together would be too long. */
export function wordedName(name: string, words: (name: string) => string): string {
  const room = LONGEST_NAME - [...words('')].length;
  return words([...name].slice(0, room).join('').trim());
}
