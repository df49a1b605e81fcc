import { useMemo } from 'react';
import { leefbaarometerLabel } from '../../catalog/leefbaarometer';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rulesTexts } from '../../catalog/texts/rules';
import { timesMoreTexts } from '../../catalog/texts/rulesTimesMore';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText } from '../../catalog/texts/words';
import type { Level } from '../../domain/area';
import { capital, type Language } from '../../domain/text';
import type { AreaReading } from '../../state/reading';
import { type Count, classCounts, verdictCounts } from '../../state/rules/counts';
import { comparisonLabel, type Scene } from '../../state/scene';
import { peopleText } from './amounts';
import { TableFrame } from './TableFrame';

function people({ inwoners, areas }: Count<unknown>, lang: Language): string {
  return peopleText(inwoners, areas, lang);
}

/** `Buurten`, as heading of a column. */
function areasWord(level: Level, lang: Language): string {
  return capital(screenTexts(lang).levelsPlural[level]);
}

function VerdictTable({ scene, readings }: { scene: Scene; readings: readonly AreaReading[] }) {
  const { lang, level } = scene;
  const texts = timesMoreTexts(lang).counts;
  const areas = areasWord(level, lang);
  const counts = useMemo(() => verdictCounts(readings), [readings]);
  if (counts.length === 0) return null;
  const than = comparisonLabel(scene.comparison, scene.atlas, scene.view);
  return (
    <TableFrame title={texts.verdicts(than)} narrow>
      <thead>
        <tr>
          <th scope="col">{texts.verdict}</th>
          <th scope="col" className="number">
            {areas}
          </th>
          <th scope="col" className="number">
            {texts.inhabitants}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => {
          const words = verdictText(count.of, lang);
          return (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td className="number">{count.areas}</td>
              <td className="number">{people(count, lang)}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function ClassTable({ scene, readings }: { scene: Scene; readings: readonly AreaReading[] }) {
  const { lang, level } = scene;
  const texts = timesMoreTexts(lang).counts;
  const areas = areasWord(level, lang);
  const counts = useMemo(() => classCounts(readings), [readings]);
  const [[document, cue]] = rulesTexts(lang).cues.onderKlasse;
  if (counts.length === 0) return null;
  return (
    <div>
      <TableFrame title={texts.classes} narrow>
        <thead>
          <tr>
            <th scope="col">{texts.officialClass}</th>
            <th scope="col" className="number">
              {areas}
            </th>
            <th scope="col" className="number">
              {texts.upTo(areas)}
            </th>
            <th scope="col" className="number">
              {texts.upTo(texts.inhabitants)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.of}>
              <th scope="row">{texts.classOf(leefbaarometerLabel(count.of, lang), count.of)}</th>
              <td className="number">{count.areas}</td>
              <td className="number">{count.upTo.areas}</td>
              <td className="number">{people(count.upTo, lang)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="quiet">
        {texts.rule} ({rulesTexts(lang).place(shortDocumentName(document, lang), cue)})
      </p>
    </div>
  );
}

/** What can be counted where "so many times" means nothing: areas per difference, and per official class. */
export function Counts({ scene, readings }: { scene: Scene; readings: readonly AreaReading[] }) {
  return (
    <div className="rule-counts">
      <VerdictTable scene={scene} readings={readings} />
      <ClassTable scene={scene} readings={readings} />
    </div>
  );
}
