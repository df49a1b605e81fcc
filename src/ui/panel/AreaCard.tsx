import { screenTexts } from '../../catalog/texts/screen';
import { verdictThan } from '../../catalog/texts/words';
import { kindOf } from '../../domain/area';
import { formatDifference } from '../../domain/difference';
import type { GroupRow } from '../../domain/pack';
import { formatNumber, formatValue } from '../../domain/unit';
import { StripPlot } from '../../figure/StripPlot';
import { selectArea } from '../../state/actions';
import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { figureLine, ownPeriod, remarks } from '../common/lines';
import { verdictColour } from './verdictColour';

function focusOf(scene: Scene, area: AreaReading): string | undefined {
  const groups = scene.atlas.rows('focusgebied') as readonly GroupRow[];
  return groups.find(({ members }) => members.includes(area.id))?.name;
}

function Chips({ scene, area }: { scene: Scene; area: AreaReading }) {
  const texts = screenTexts(scene.lang).panel;
  const inwoners = area.row?.inwoners;
  const focus = focusOf(scene, area);
  return (
    <ul className="chips">
      {inwoners !== null && inwoners !== undefined && (
        <li>{texts.inhabitants(formatNumber(inwoners, 0, scene.lang))}</li>
      )}
      {focus && <li>{texts.belongsTo(focus)}</li>}
    </ul>
  );
}

function Figure({ scene, area }: { scene: Scene; area: AreaReading }) {
  const { spec, lang } = scene;
  const { cell, benchmark, verdict, difference } = area;
  if (cell.kind === 'absent') return <p className="words">{figureLine(scene, area)}.</p>;
  const peers = scene.cells.flatMap((peer) => (peer.kind === 'value' ? [peer.value] : []));
  const show = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  const against = benchmark.kind === 'value' ? benchmark.value : null;
  return (
    <>
      <div className="area-row">
        <span className="area-name">{spec.name[lang]}</span>
        <strong className="area-value">{show(cell.value)}</strong>
        <span className="area-plot">
          <StripPlot peers={peers} value={cell.value} benchmark={against} colour={verdictColour(verdict)} />
        </span>
      </div>
      <p className="words">
        {verdict && <strong>{verdictThan(verdict, area.benchmarkName, lang)}</strong>}
        {against !== null && ` (${[show(against), ownPeriod(scene, area)].filter(Boolean).join(', ')})`}
        {difference !== null &&
          difference !== 0 &&
          `, ${formatDifference(difference, spec.unit, spec.decimals, lang)}`}
      </p>
      <ul className="remarks">
        {remarks(scene, area).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

/** A selected area: name, place, figure beside its peers and the benchmark, and what must be said with it. */
export function AreaCard({ scene, area }: { scene: Scene; area: AreaReading }) {
  const texts = screenTexts(scene.lang);
  return (
    <li className="area-card">
      <p className="eyebrow">
        {[texts.levels[kindOf(area.id)], area.gemeente].filter(Boolean).join(' · ')}
        <button
          type="button"
          className="drop"
          aria-label={texts.panel.drop(area.name)}
          onClick={() => selectArea(area.id, { add: true })}
        >
          ×
        </button>
      </p>
      <h3>{area.name}</h3>
      <Chips scene={scene} area={area} />
      <Figure scene={scene} area={area} />
    </li>
  );
}
