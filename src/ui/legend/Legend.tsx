import type { ReactNode } from 'react';
import { UNCLASSED } from '../../catalog/palettes';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { timesOfWhat } from '../../domain/difference';
import { formatNumber, isInTimes } from '../../domain/unit';
import { Hatches } from '../../figure/Hatches';
import { hatchFill } from '../../figure/hatchFill';
import type { LegendClass, MapModel } from '../../state/mapModel';
import { comparisonLabel, type Scene } from '../../state/scene';
import { ColourSwitch } from './ColourSwitch';
import { Folding } from './Folding';
import { sourceLine } from './sourceLine';

/** Edge of a swatch: 3:1 on the sheet, so that pale classes have a shape. */
const SWATCH_EDGE = '#7d828c';

function Key({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 30 16" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

function ClassRow({ entry, largest, lang }: { entry: LegendClass; largest: number; lang: 'nl' | 'en' }) {
  const width = largest === 0 ? 0 : (entry.areas / largest) * 100;
  return (
    <tr>
      <td className="swatch">
        <svg viewBox="0 0 30 20" preserveAspectRatio="none" aria-hidden="true">
          <rect width="30" height="20" fill={entry.colour} stroke={SWATCH_EDGE} strokeWidth="0.6" />
        </svg>
      </td>
      <th scope="row">{entry.label}</th>
      <td className="bar">
        <svg preserveAspectRatio="none" aria-hidden="true">
          <rect width={`${width}%`} height="8" fill="#8b93a0" />
        </svg>
      </td>
      <td className="count">{formatNumber(entry.areas, 0, lang)}</td>
    </tr>
  );
}

/** Every look on the map other than the class colours; nothing when there is none. */
function Keys({ scene, model }: { scene: Scene; model: MapModel }) {
  const texts = screenTexts(scene.lang).legend;
  const { absent, unclassed, thin, classes } = model.legend;
  const words = wordsOf(scene.lang);
  const last = classes.at(-1);
  const focus = scene.level !== 'gemeente';
  if (absent.length + unclassed.length + thin === 0 && !focus) return null;
  return (
    <ul className="keys">
      {absent.map(({ why, areas }) => (
        <Key key={why} text={`${words.absence[why]} (${areas})`}>
          <rect
            width="30"
            height="16"
            fill={hatchFill('legenda', why)}
            stroke={SWATCH_EDGE}
            strokeWidth="0.6"
          />
        </Key>
      ))}
      {unclassed.map(({ why, areas }) => (
        <Key
          key={why}
          text={why === 'is-zelf' ? words.noBenchmark[why] : `${texts.unclassed[why]} (${areas})`}
        >
          <rect width="30" height="16" fill={UNCLASSED} stroke={SWATCH_EDGE} strokeWidth="0.6" />
        </Key>
      ))}
      {thin > 0 && last && (
        <Key text={texts.thin}>
          <rect width="15" height="16" fill={last.colour} />
          <rect x="15" width="15" height="16" fill={last.thinColour} />
        </Key>
      )}
      {focus && (
        <Key text={texts.focus}>
          <path d="M0 4.5H30" stroke="#1c2430" strokeWidth="2.2" strokeDasharray="7 4" />
          <path
            d="M1 11.5H30"
            stroke="#1c2430"
            strokeWidth="1.9"
            strokeDasharray="1.5 3.5"
            strokeLinecap="round"
          />
        </Key>
      )}
    </ul>
  );
}

/** Subject, and for a difference also with what, and in percentage points where the labels leave that out. */
function heading(scene: Scene): string {
  const { spec, lang, mode, comparison, atlas, view } = scene;
  const texts = screenTexts(lang).legend;
  if (mode === 'waarde') return spec.name[lang];
  const name = comparisonLabel(comparison, atlas, view);
  if (isInTimes(spec.unit)) return `${spec.name[lang]}, ${timesOfWhat(spec.unit, name, lang)}`;
  const words = texts.deviation(spec.name[lang], name);
  return spec.unit === 'procent' ? `${words}, ${texts.inPoints}` : words;
}

/** What the colours mean: bounds, how many areas, unit, period and source, and every other look on the map. */
export function Legend({ scene, model }: { scene: Scene; model: MapModel }) {
  const { spec, lang, mode } = scene;
  const all = screenTexts(lang);
  const { classes, valued, total } = model.legend;
  const largest = Math.max(0, ...classes.map(({ areas }) => areas));
  const judged = spec.direction !== 'neutraal' && mode === 'afwijking';
  return (
    <Folding title={all.legend.title} colours={classes.map(({ colour }) => colour)}>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Hatches scope="legenda" unitsPerPx={1} />
      </svg>
      <h2>{heading(scene)}</h2>
      <p>{sourceLine(scene)}</p>
      <p>{all.legend.counted(valued, total, all.levelsPlural[scene.level])}</p>
      <table className="classes">
        <caption className="visually-hidden">{all.legend.title}</caption>
        <colgroup>
          <col className="swatch" />
          <col />
          <col className="bar" />
          <col className="count" />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <td />
            <th scope="col">{all.legend.bounds}</th>
            <td />
            <th scope="col">{all.legend.areas}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="end">
            <td colSpan={2}>{judged ? all.legend.less : all.legend.lower}</td>
            <td colSpan={2} className="count-head" aria-hidden="true">
              {all.legend.areas}
            </td>
          </tr>
          {classes.map((entry) => (
            <ClassRow key={entry.colourKey} entry={entry} largest={largest} lang={lang} />
          ))}
          <tr className="end">
            <td colSpan={4}>{judged ? all.legend.more : all.legend.higher}</td>
          </tr>
        </tbody>
      </table>
      <ColourSwitch scene={scene} />
      <Keys scene={scene} model={model} />
    </Folding>
  );
}
