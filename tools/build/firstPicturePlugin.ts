import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** Marks a page opened with a link: its own view is not the one drawn in the page (see `first-picture.css`). */
const LINK_MARK = "if(location.search.length>1)document.documentElement.dataset.link=''";

/**
 * Style element that react-aria puts in the page for touch targets; its text is fixed, so its hash may be allowed.
 * The browser tests fail with the new hash in their message when a new version of the library changes it.
 */
const ARIA_STYLE_HASH = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Everything from this site, nothing from elsewhere, no inline code but the line above. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${sha256(LINK_MARK)}'`,
    `style-src 'self' '${ARIA_STYLE_HASH}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface FirstPicture {
  renderFirstPicture(readData: (path: string) => Promise<unknown>): Promise<string>;
}

/**
 * Draws the default view into `index.html` at build time, so that colours are on screen before any script has run,
 * and adds the Content-Security-Policy. Reads only `public/data`.
 */
export function firstPicturePlugin(root: string): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    async transformIndexHtml(html) {
      const { module } = await runnerImport<FirstPicture>(join(root, 'src/app/firstPicture.tsx'));
      const picture = await module.renderFirstPicture(async (path) =>
        JSON.parse(await readFile(join(root, 'public/data', path), 'utf8')),
      );
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`;
      return html
        .replace(
          '<meta charset="utf-8" />',
          (charset) => `${charset}\n    ${meta}\n    <script>${LINK_MARK}</script>`,
        )
        .replace('<!--first-picture-->', () => picture);
    },
  };
}
