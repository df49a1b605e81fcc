import { INDICATORS } from '../../catalog/indicators';
import { screenTexts } from '../../catalog/texts/screen';
import { sourcesTexts } from '../../catalog/texts/sourcesPage';
import { THEMES } from '../../catalog/themes';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Manifest } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { comparingWords } from './comparingWords';
import { coverageSummary, type LevelCoverage } from './coverageSummary';

function Coverage({ coverage, language }: { coverage: readonly LevelCoverage[]; language: Language }) {
  const texts = sourcesTexts(language);
  const { levels, legend } = screenTexts(language);
  if (coverage.length === 0) return <p className="facts">{texts.noFigure}</p>;
  return (
    <ul className="facts">
      {coverage.map(({ level, periods, valued, of, computed, supplement }) => (
        <li key={level}>
          {levels[level]}: {periods} ({valued} / {of}){' '}
          {computed && <span className="tag">{legend.computed}</span>}
          {supplement && <span className="tag is-supplement">{legend.supplement}</span>}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly spec: IndicatorSpec;
  readonly manifest: Manifest;
  readonly language: Language;
}

/** With which averages a subject can be compared, and why not with the others. */
function Comparing({ spec, manifest, language }: EntryProps) {
  const words = comparingWords(spec, manifest.benchmarks[spec.id] ?? {}, language);
  return words === '' ? null : <p className="facts">{words}</p>;
}

function Entry(props: EntryProps) {
  const { spec, manifest, language } = props;
  const { panel } = screenTexts(language);
  const texts = sourcesTexts(language);
  const coverage = coverageSummary(manifest.coverage.filter(({ indicator }) => indicator === spec.id));
  return (
    <li id={`onderwerp-${spec.id}`}>
      <div>
        <h4>{spec.name[language]}</h4>
        <Coverage coverage={coverage} language={language} />
      </div>
      <div>
        <p>{spec.definition[language]}</p>
        {spec.caveat && <p>{spec.caveat[language]}</p>}
        <p className="facts">
          {panel.direction[spec.direction]} {texts.nature}: {panel.nature[spec.nature]}.
        </p>
        <Comparing spec={spec} manifest={manifest} language={language} />
      </div>
    </li>
  );
}

/** Every subject by theme: definition, caveat, direction, and for which areas and years there are figures. */
export function IndicatorEntries(props: { manifest: Manifest; language: Language }) {
  return THEMES.map((theme, index) => {
    const specs = INDICATORS.filter((spec) => spec.theme === theme.id);
    return (
      <details key={theme.id} open={index === 0}>
        <summary>
          <h3>
            {theme.name[props.language]} ({specs.length})
          </h3>
        </summary>
        <ul className="entries">
          {specs.map((spec) => (
            <Entry key={spec.id} spec={spec} {...props} />
          ))}
        </ul>
      </details>
    );
  });
}
