/** Inwoners per wijkagent in the Regio Deal proposal. */
const PER_OFFICER = 5000;

/** Wijkagenten for so many inwoners, rounded up: one for each 5.000 begun. */
export function officersFor(inwoners: number): number {
  return Math.ceil(inwoners / PER_OFFICER);
}
