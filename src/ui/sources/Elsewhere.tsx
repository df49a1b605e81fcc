import { ELSEWHERE, NOT_OPEN } from '../../catalog/elsewhere';
import type { SourcesTexts } from '../../catalog/texts/sourcesPage';
import type { Language } from '../../domain/text';

/** Monitors that answer what this atlas cannot, and the measures that no open source gives per buurt or wijk. */
export function Elsewhere({ texts, language }: { texts: SourcesTexts; language: Language }) {
  return (
    <>
      <p className="lead">{texts.elsewhereLead}</p>
      <ul className="entries">
        {ELSEWHERE.map(({ id, name, answers, level, url }) => (
          <li key={id} id={`elders-${id}`}>
            <h3>
              <a href={url}>{name}</a>
            </h3>
            <div>
              <p>{answers[language]}</p>
              <p className="facts">{level[language]}</p>
            </div>
          </li>
        ))}
      </ul>
      <h3 className="theme-name">{texts.notOpen}</h3>
      <ul className="entries">
        {NOT_OPEN.map(({ id, name, why, elsewhere }) => (
          <li key={id}>
            <h3>{name[language]}</h3>
            <p>
              {why[language]}{' '}
              {elsewhere && (
                <a href={`#elders-${elsewhere}`}>
                  {ELSEWHERE.find((monitor) => monitor.id === elsewhere)?.name}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
