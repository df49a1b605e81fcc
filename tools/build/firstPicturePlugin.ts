import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/**
 * Runs before anything is drawn: marks a page opened with a link, whose own view is not the one drawn in the page
 * (see `first-picture.css`), and asks for the figures of that view while the scripts are still on their way.
 */
function earlyScript(indicators: readonly string[], standard: string): string {
  return [
    '(()=>{const q=new URLSearchParams(location.search),d=document;',
    "if(location.search.length>1)d.documentElement.dataset.link='';if(q.get('taal')==='en')d.documentElement.lang='en';",
    `const k=${JSON.stringify(indicators)},i=q.get('indicator')||${JSON.stringify(standard)};`,
    'if(k.includes(i)){',
    "const l=d.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='anonymous';",
    "l.href='./data/values/'+i+'.json';d.head.append(l)}})()",
  ].join('');
}

/**
 * Style element that react-aria puts in the page for touch targets; its text is fixed, so its hash may be allowed.
 * The browser tests fail with the new hash in their message when a new version of the library changes it.
 */
const ARIA_STYLE_HASH = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** What a reader can switch on, and nothing asks for before that: addresses, and tiles under the map. */
const ADDRESSES = 'https://api.pdok.nl';
const TILES = 'https://service.pdok.nl';

/** Everything from this site, nothing from elsewhere but what can be switched on, no inline code but the given script. */
function policy(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${sha256(script)}'`,
    `style-src 'self' '${ARIA_STYLE_HASH}'`,
    `img-src 'self' data: blob: ${TILES}`,
    "font-src 'self'",
    `connect-src 'self' ${ADDRESSES} ${TILES}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface FirstPicture {
  readonly FIRST_INDICATOR: string;
  renderFirstPicture(readData: (path: string) => Promise<unknown>): Promise<string>;
}

/** What stands at the top of the page: the policy, the early script, and the data every view needs. */
function headOf(script: string): string {
  const preload = (file: string) =>
    `<link rel="preload" as="fetch" crossorigin="anonymous" href="./data/${file}" />`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}" />`,
    `<script>${script}</script>`,
    preload('areas.json'),
    preload('topology.json'),
  ].join('\n    ');
}

/** Markup has no need of the styles that components bring with them; the page gets those from the build itself. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? 'export {}' : null),
};

/**
 * Draws the default view into `index.html` at build time, so that colours are on screen before any script has run,
 * asks for the data early, and adds the Content-Security-Policy. Reads only `public/data`.
 */
export function firstPicturePlugin(root: string): Plugin {
  const data = join(root, 'public/data');
  return {
    name: 'first-picture',
    apply: 'build',
    async transformIndexHtml(html) {
      const { module } = await runnerImport<FirstPicture>(join(root, 'src/app/firstPicture.tsx'), {
        plugins: [withoutStyles],
      });
      const picture = await module.renderFirstPicture(async (path) =>
        JSON.parse(await readFile(join(data, path), 'utf8')),
      );
      const indicators = (await readdir(join(data, 'values'))).map((file) => basename(file, '.json')).sort();
      const script = earlyScript(indicators, module.FIRST_INDICATOR);
      return html
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${headOf(script)}`)
        .replace('<!--first-picture-->', () => picture);
    },
  };
}
