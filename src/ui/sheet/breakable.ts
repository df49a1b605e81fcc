/** Words longer than this do not fit beside a figure on a narrow sheet. */
const LONGEST = 20;
const SOFT_HYPHEN = '\u00ad';

/**
 * A text in which long Dutch compounds may break where their parts meet: after the joining *s* that follows
 * -heid, -ing, -schap and -raad. Invisible where it fits.
 */
export function breakable(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      word.length > LONGEST
        ? word.replace(/(heids|ings|schaps|raads)(?=\p{L}{5})/gu, `$1${SOFT_HYPHEN}`)
        : word,
    )
    .join(' ');
}
