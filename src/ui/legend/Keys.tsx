import type { ReactNode } from 'react';
import { legendTexts } from '../../catalog/texts/legend';
import { reasonText } from '../../catalog/texts/reasons';
import type { Absence } from '../../domain/cell';
import type { Highlight, Unclassed } from '../../domain/view';
import { hatchFill } from '../../figure/hatchFill';
import type { LegendModel } from '../../state/legend/legendModel';
import type { MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { useLive } from './live';
import { hasReason, pressReason } from './press';

/** Edge of a swatch: 3:1 on the sheet, so that pale classes have a shape. */
export const SWATCH_EDGE = '#7d828c';
const FORM_FILL = '#dcdad2';

interface ReasonProps {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly why: Absence | Unclassed;
  readonly text: string;
  readonly lit: Highlight | null;
}

/** Areas without a figure or a class for one reason: how they look, and a press puts them in the light. */
function Reason({ scene, model, why, text, lit }: ReasonProps) {
  const live = useLive(scene, model, (one) => one.kind !== 'klasse' && one.why === why);
  const pressed = hasReason(lit, why);
  return (
    <li className={lit && !pressed ? 'is-out' : undefined}>
      <svg viewBox="0 0 24 16" aria-hidden="true" data-live={live}>
        <rect
          width="24"
          height="16"
          fill={hatchFill('legenda', why)}
          stroke={SWATCH_EDGE}
          strokeWidth="0.6"
        />
      </svg>
      <button type="button" aria-pressed={pressed} onClick={() => pressReason(why)}>
        {text}
      </button>
    </li>
  );
}

function Look({ text: [shown, more], children }: { text: readonly string[]; children: ReactNode }) {
  return (
    <li title={`${shown}${more}`}>
      <svg viewBox="0 0 24 16" aria-hidden="true">
        {children}
      </svg>
      <span>
        {shown}
        <span className="visually-hidden">{more}</span>
      </span>
    </li>
  );
}

/** What stands for an area when that is not its land. */
const FORMS = {
  cirkels: 'M1 10a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M10 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0',
  tegels: 'M12 .8 18.2 4.4V11.6L12 15.2 5.8 11.6V4.4Z',
} as const;

/** Looks that are no reason: a form in place of land, a lighter tint, and the lines of focusgebieden. */
function Looks({ scene, model }: { scene: Scene; model: MapModel }) {
  const texts = legendTexts(scene.lang);
  const { thin, classes } = model.legend;
  const last = classes.at(-1);
  const form = useAtlas(({ view }) => (view.vorm === 'vlakken' ? null : view.vorm));
  // Among tiles only buurten can show the lines.
  const focus = scene.level !== 'gemeente' && (form !== 'tegels' || scene.level === 'buurt');
  if (thin === 0 && !focus && !form) return null;
  return (
    <ul className="keys is-row">
      {form && (
        <Look text={texts.form[form]}>
          <path d={FORMS[form]} fill={FORM_FILL} stroke={SWATCH_EDGE} />
        </Look>
      )}
      {thin > 0 && last && (
        <Look text={texts.thin}>
          <rect width="12" height="16" fill={last.colour} />
          <rect x="12" width="12" height="16" fill={last.thinColour} />
        </Look>
      )}
      {focus && (
        <Look text={texts.focus}>
          <path d="M0 4.5H24" stroke="#1c2430" strokeWidth="2.2" strokeDasharray="7 4" />
          <path
            d="M1 11.5H24"
            stroke="#1c2430"
            strokeWidth="1.9"
            strokeDasharray="1.5 3.5"
            strokeLinecap="round"
          />
        </Look>
      )}
    </ul>
  );
}

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly seen: LegendModel['reasons'];
  readonly lit: Highlight | null;
}

/** Every look on the map other than the class colours; nothing when there is none. */
export function Keys({ scene, model, seen, lit }: Props) {
  const { absent, unclassed } = model.legend;
  const counted = (text: string, why: Absence | Unclassed) => `${text} (${seen.get(why) ?? 0})`;
  const rest = { scene, model, lit };
  return (
    <div className="legend-keys">
      {absent.length + unclassed.length > 0 && (
        <ul className="keys">
          {absent.map(({ why }) => (
            <Reason key={why} {...{ ...rest, why }} text={counted(reasonText(why, scene.lang), why)} />
          ))}
          {unclassed.map(({ why }) => (
            <Reason
              key={why}
              {...{ ...rest, why }}
              text={
                why === 'is-zelf' ? reasonText(why, scene.lang) : counted(reasonText(why, scene.lang), why)
              }
            />
          ))}
        </ul>
      )}
      <Looks scene={scene} model={model} />
    </div>
  );
}
