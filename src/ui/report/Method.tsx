import { sourceById } from '../../catalog/sources';
import { reportPage } from '../../catalog/texts/reportPage';
import type { Language } from '../../domain/text';
import { methodOf } from '../../state/report/method';
import { allSources } from '../../state/report/sources';
import type { Scene } from '../../state/scene';

/** How the page was made, part by part. */
export function Method({ scene }: { readonly scene: Scene }) {
  return (
    <dl className="report-method">
      {methodOf(scene).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A source in one line, as the licence asks; its page apart. */
export interface SourceLine {
  readonly text: string;
  readonly url: string;
}

/** The sources of a view in words. */
export function sourceLines(scene: Scene): readonly SourceLine[] {
  return allSources(scene).flatMap((id) => {
    const source = sourceById(id);
    if (!source) return [];
    const { publisher, title, table, licence, url } = source;
    return [{ text: `${publisher}, ${title[scene.lang]} (${table}), ${licence}`, url }];
  });
}

interface SourcesProps {
  readonly lines: readonly SourceLine[];
  readonly link: string;
  readonly lang: Language;
}

/** Sources with their licences, and the address of the view in full, so that paper carries it. */
export function Sources({ lines, link, lang }: SourcesProps) {
  const texts = reportPage(lang);
  return (
    <>
      <ul className="report-sources">
        {lines.map(({ text, url }) => (
          <li key={text}>
            {text}. <a href={url}>{url}</a>
          </li>
        ))}
      </ul>
      <p className="report-link">
        {texts.link}: <a href={link}>{link}</a>
      </p>
      <p>{texts.made}</p>
    </>
  );
}
