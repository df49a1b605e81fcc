import { useEffect } from 'react';
import { DOCUMENTS } from '../../catalog/documents';
import { sourcesMoreTexts } from '../../catalog/texts/sourcesMore';
import { sourcesTexts } from '../../catalog/texts/sourcesPage';
import type { Manifest } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { AreaEntries } from './AreaEntries';
import { Elsewhere } from './Elsewhere';
import { IndicatorEntries } from './IndicatorEntries';
import { SourceEntries } from './SourceEntries';
import { Verification } from './Verification';
import './sources.css';

interface Props {
  readonly manifest: Manifest;
  /** Name of an area by id. */
  readonly names: (id: string) => string;
  readonly language: Language;
}

/** Where every figure comes from, what was done with it, and where to look for what is not here. */
export function SourcesPage({ manifest, names, language }: Props) {
  const texts = sourcesTexts(language);
  const more = sourcesMoreTexts(language);
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    if (document.activeElement === document.body)
      document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, []);
  const parts = [
    ['onderwerpen', texts.indicators],
    ['gebieden', more.areas],
    ['tabellen', texts.tables],
    ['beleid', texts.documents],
    ['nagerekend', texts.check],
    ['elders', texts.elsewhere],
  ] as const;
  const { points, largestDeviationM } = manifest.geometry;
  return (
    <main className="sources" id="inhoud" tabIndex={-1}>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <nav className="on-page" aria-label={texts.title}>
        {parts.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <h2 id="onderwerpen">{texts.indicators}</h2>
      <IndicatorEntries manifest={manifest} language={language} />
      <h2 id="gebieden">{more.areas}</h2>
      <p className="lead">{more.areasLead}</p>
      <AreaEntries language={language} />
      <h2 id="tabellen">{texts.tables}</h2>
      <p className="lead">
        {texts.geometry(formatNumber(points, 0, language), formatNumber(largestDeviationM, 0, language))}{' '}
        {manifest.inputDate && texts.inputDate(manifest.inputDate)}
      </p>
      <SourceEntries manifest={manifest} language={language} />
      <h2 id="beleid">{texts.documents}</h2>
      <p className="lead">{texts.documentsLead}</p>
      <ul className="entries">
        {DOCUMENTS.map(({ id, title, date, role }) => (
          <li key={id}>
            <h3 lang="nl">
              {title} ({date})
            </h3>
            <p>{role[language]}</p>
          </li>
        ))}
      </ul>
      <h2 id="nagerekend">{texts.check}</h2>
      <p className="lead">{texts.checkLead}</p>
      <Verification manifest={manifest} names={names} texts={texts} language={language} />
      <h2 id="elders">{texts.elsewhere}</h2>
      <Elsewhere texts={texts} language={language} />
    </main>
  );
}
