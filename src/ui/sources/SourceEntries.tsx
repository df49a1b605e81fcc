import { SOURCES } from '../../catalog/sources';
import { screenTexts } from '../../catalog/texts/screen';
import { type SourcesTexts, sourcesTexts } from '../../catalog/texts/sourcesPage';
import type { Manifest } from '../../domain/pack';
import type { SourceSpec } from '../../domain/source';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';

type Used = Manifest['sources'][number];

interface Props {
  readonly source: SourceSpec;
  readonly used: Used | undefined;
  readonly texts: SourcesTexts;
  readonly language: Language;
}

function Facts({ used, texts, language }: Omit<Props, 'source'>) {
  if (!used) return <p className="facts">{texts.unused}</p>;
  const dropped = Object.entries(used.dropped).map(([why, count]) => `${why} ${count}`);
  return (
    <p className="facts">
      {formatNumber(used.rows, 0, language)} {texts.rows}
      {used.stated && ` · ${texts.stated} ${used.stated}`}
      {used.unmatched.length > 0 && ` · ${texts.unmatched(used.unmatched.length)}`}
      {dropped.length > 0 && ` · ${texts.dropped}: ${dropped.join(', ')}`}
    </p>
  );
}

function Entry(props: Props) {
  const { source, texts, language } = props;
  return (
    <li>
      <div>
        <h4>
          <a href={source.url}>{source.title[language]}</a>
        </h4>
        <p className="facts">
          {source.publisher}
          <br />
          {texts.table} {source.table}
          <br />
          {texts.licence} {source.licence}
        </p>
        {source.route === 'aanvullend' && (
          <span className="tag is-supplement">{screenTexts(language).legend.supplement}</span>
        )}
      </div>
      <div>
        <p>{source.note[language]}</p>
        <p className="facts">
          {texts.credit}: {source.credit}
          {source.creditUrl && (
            <>
              {' '}
              (<a href={source.creditUrl}>{texts.licence.toLowerCase()}</a>)
            </>
          )}
        </p>
        <Facts {...props} />
      </div>
    </li>
  );
}

/** Every table and layer: those of this snapshot, then, folded away, those that a new download can read. */
export function SourceEntries(props: { manifest: Manifest; language: Language }) {
  const texts = sourcesTexts(props.language);
  const used = new Map(props.manifest.sources.map((source) => [source.id, source]));
  const list = (sources: readonly SourceSpec[]) => (
    <ul className="entries">
      {sources.map((source) => (
        <Entry
          key={source.id}
          source={source}
          used={used.get(source.id)}
          texts={texts}
          language={props.language}
        />
      ))}
    </ul>
  );
  const waiting = SOURCES.filter(({ id }) => !used.has(id));
  return (
    <>
      <details open>
        <summary>
          <h3>{texts.used(used.size)}</h3>
        </summary>
        {list(SOURCES.filter(({ id }) => used.has(id)))}
      </details>
      <details>
        <summary>
          <h3>{texts.more(waiting.length)}</h3>
        </summary>
        {list(waiting)}
      </details>
    </>
  );
}
