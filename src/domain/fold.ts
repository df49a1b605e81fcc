const ACCENTS = /\p{Mark}/gu;

/** Lower case, without accents, punctuation as spaces: "Übach" and "ubach" meet, and "Zuid-Limburg" "zuid limburg". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[-'’.]/g, ' ');
}
