import './spread.css';
import { spreadNotes } from '../../../state/lens/spread/spreadSaid';
import type { Scene } from '../../../state/scene';
import { CurveFigure } from './CurveFigure';
import { FocusBars } from './FocusBars';
import { HalfList } from './HalfList';
import { Lead } from './Lead';
import { Measures } from './Measures';
import { Refused } from './Refused';
import { TimesCounter } from './TimesCounter';

/** How unevenly those concerned are spread, in words first; and where a figure is so many times the comparison. */
export function SpreadPart({ scene }: { readonly scene: Scene }) {
  const { lens } = scene;
  if (lens?.kind !== 'verdeling') return null;
  const { spread } = lens;
  if (spread.status === 'geweigerd') {
    return (
      <>
        <Refused scene={scene} refusal={spread} />
        <TimesCounter scene={scene} />
      </>
    );
  }
  const { model } = spread;
  return (
    <>
      <Lead scene={scene} model={model} />
      <CurveFigure scene={scene} model={model} />
      <HalfList scene={scene} model={model} />
      {model.focus.length > 0 && <FocusBars scene={scene} model={model} />}
      <p className="lens-why uneven-notes">{spreadNotes(scene, model).join(' ')}</p>
      <Measures scene={scene} model={model} />
      <TimesCounter scene={scene} />
    </>
  );
}
