/** Oldest versions that the build tools run on: 20.19 and up within 20, 22.12 and up after that. */
const OLDEST = { 20: 19, 22: 12 };

/**
 * True when this version of Node can build and test the atlas.
 * @param {string} version for example `20.19.4`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major in OLDEST) return minor >= OLDEST[major];
  return major > 22;
}

/** Stops with a message a newcomer can act on when Node is too old. */
export function requireNode() {
  if (nodeIsNewEnough(process.versions.node)) return;
  console.error(`Parkstad Atlas heeft Node.js 20.19 of nieuwer nodig (binnen versie 22: 22.12 of nieuwer).
U gebruikt ${process.versions.node}. Installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.`);
  process.exit(1);
}
