import { useId } from 'react';
import { spreadTexts } from '../../../catalog/texts/spread';
import { percentText, timesText } from '../../../catalog/texts/spreadWords';
import type { AreaId } from '../../../domain/area';
import { quotientEnd } from '../../../figure/lorenz/lorenzPlaces';
import { QuotientBar } from '../../../figure/lorenz/QuotientBar';
import { selectArea } from '../../../state/actions';
import type { SpreadGroup } from '../../../state/lens/spread/spreadModel';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { lessColour, moreColour, type SpreadProps } from './spreadProps';

interface GroupProps extends SpreadProps {
  readonly group: SpreadGroup;
  readonly most: number;
}

/** Name, bar, times and both shares of one group. */
function GroupFigures({ scene, model, group, most }: GroupProps) {
  const { lang } = scene;
  const { focus, half, curve } = spreadTexts(lang);
  const { quotient, concerned, base } = group.share;
  const among = curve.theAmong(model.among[lang], model.amongId === 'land');
  const shares = model.being === 'wonen' ? focus.shares : focus.sharesOf;
  return (
    <>
      <span className="lens-name">
        <strong>{group.name}</strong>
      </span>{' '}
      <b className="lens-figure">{half.times(timesText(quotient, lang))}</b>{' '}
      <QuotientBar
        quotient={quotient}
        most={most}
        colour={quotient < 1 ? lessColour(scene) : moreColour(scene)}
      />
      <span className="lens-below">
        {shares(percentText(concerned, lang), percentText(base, lang), among)}
      </span>
    </>
  );
}

/** The focusgebieden beside each other and against the rest of the region, the most over-represented first. */
export function FocusBars({ scene, model }: SpreadProps) {
  const id = useId();
  const chosen = useAtlas(selectSelection);
  const texts = spreadTexts(scene.lang).focus;
  const most = quotientEnd(model.focus.map(({ share }) => share.quotient));
  const whole = model.focus.filter(({ kind }) => kind !== 'focusgebied');
  const each = model.focus
    .filter(({ kind }) => kind === 'focusgebied')
    .sort((a, b) => b.share.quotient - a.share.quotient);
  return (
    <section className="lens-section" aria-labelledby={id}>
      <h3 id={id}>{texts.title}</h3>
      <p className="lens-why">{texts.lead}</p>
      <ul className="lens-list uneven-focus">
        {whole.map((group) => (
          <li key={group.kind}>
            <div>
              <GroupFigures {...{ scene, model, group, most }} />
            </div>
          </li>
        ))}
        {each.map((group) => (
          <li key={group.id} data-code={group.id}>
            <button
              type="button"
              aria-pressed={group.id !== null && chosen.includes(group.id as AreaId)}
              onClick={() => selectArea(group.id as AreaId)}
            >
              <GroupFigures {...{ scene, model, group, most }} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
