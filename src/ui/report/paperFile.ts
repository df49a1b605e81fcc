import figureCss from '../../figure/figure.css?inline';
import looksCss from '../../figure/lookSwatch.css?inline';
import inkCss from '../../figure/print/ink.css?inline';
import pageCss from './report.css?inline';
import fileCss from './report-file.css?inline';

/** The file may show its own styles and nothing else: no script runs in it, and it asks for nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Where the styles go. */
const STYLES_HERE = '<meta name="styles">';

/** Parts of the page that do something: a file on paper or disk has no use for them. */
const CONTROLS = '[data-control]';

/**
 * The summary on screen as one page that opens without the atlas: its text and drawing, and their styles. Everything is
 * put together as elements and written out by the browser, so names that look like markup stay names.
 */
export function paperFile(article: Element, title: string, lang: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  const head = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    page.head.append(element);
  };
  head('meta', { charset: 'utf-8' });
  head('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY });
  head('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  head('meta', { name: 'styles' });
  const main = page.createElement('main');
  main.append(page.importNode(article, true));
  for (const control of main.querySelectorAll(CONTROLS)) control.remove();
  page.body.append(main);
  // The policy of the atlas itself allows no styles in an element, so they come in as text; a name cannot look like their place, because the browser escapes it.
  const styles = `<style>${[fileCss, figureCss, looksCss, inkCss, pageCss].join('\n')}</style>`;
  return `<!doctype html>\n${page.documentElement.outerHTML.replace(STYLES_HERE, () => styles)}\n`;
}
