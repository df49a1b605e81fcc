import { legendTexts } from '../../catalog/texts/legend';
import { screenTexts } from '../../catalog/texts/screen';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { Highlight } from '../../domain/view';
import { dotsOf } from '../../figure/Dots';
import { isUnderway } from '../../state/lens/underway';
import type { LegendClass, MapModel, Tally } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { SWATCH_EDGE } from './Keys';
import { useLive } from './live';
import { hasClass, pressClass } from './press';

interface SwatchProps {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly entry: LegendClass;
}

/** The colour of a class; it alone is drawn again when the pointer goes over the map. */
function Swatch({ scene, model, entry }: SwatchProps) {
  const live = useLive(scene, model, (fill) => fill.kind === 'klasse' && fill.index === entry.index);
  return (
    <svg viewBox="0 0 24 24" preserveAspectRatio="none" aria-hidden="true" data-live={live}>
      <rect
        width="24"
        height="24"
        fill={entry.colour}
        stroke={SWATCH_EDGE}
        strokeWidth="0.6"
        data-dots={dotsOf(entry.index, entry.colourKey)}
      />
    </svg>
  );
}

interface RowProps extends SwatchProps {
  readonly seen: Tally;
  readonly lit: Highlight | null;
  readonly lang: Language;
}

function ClassRow({ entry, seen, lit, lang, ...rest }: RowProps) {
  const pressed = hasClass(lit, entry.index);
  const counted = (count: number) => (isUnderway(rest.scene) ? '' : formatNumber(count, 0, lang));
  return (
    <tr className={lit && !pressed && lit.kind !== 'bereik' ? 'is-out' : undefined}>
      <td className="swatch">
        <Swatch {...rest} entry={entry} />
      </td>
      <th scope="row">
        <button type="button" aria-pressed={pressed} onClick={() => pressClass(entry.index)}>
          {entry.label}
        </button>
      </th>
      <td className="count">{counted(seen.areas)}</td>
      <td className="people">{counted(seen.inwoners)}</td>
    </tr>
  );
}

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
  /** What is on screen, per class number. */
  readonly seen: readonly Tally[];
  readonly lit: Highlight | null;
}

/** What the colours mean, with how many areas and inhabitants; a press on a class puts it in the light. */
export function ClassTable({ scene, model, seen, lit }: Props) {
  const { lang } = scene;
  const { title, bounds, areas } = screenTexts(lang).legend;
  const { inhabitants } = legendTexts(lang);
  return (
    <table className="classes">
      <caption className="visually-hidden">{title}</caption>
      <colgroup>
        <col className="swatch" />
        <col />
        <col className="count" />
        <col className="people" />
      </colgroup>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <span className="visually-hidden">{bounds}</span>
          </th>
          <th scope="col" className="count">
            <span>{areas}</span>
          </th>
          <th scope="col" className="people">
            {inhabitants}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.legend.classes.map((entry) => (
          <ClassRow
            key={entry.colourKey}
            {...{ scene, model, entry, lit, lang }}
            seen={seen[entry.index] ?? entry}
          />
        ))}
      </tbody>
    </table>
  );
}
