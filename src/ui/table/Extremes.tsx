import './extremes.css';
import { useMemo, useState } from 'react';
import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { formatValue, unitPhrase } from '../../domain/unit';
import type { Reach } from '../../domain/view';
import { selectArea } from '../../state/actions';
import { type Extreme, extremesOf, type LevelExtremes } from '../../state/ranking/extremes';
import type { Scene } from '../../state/scene';

type End = 'lowest' | 'highest';

/** `laagste, minst gunstig`; only `laagste` where neither end is favourable. */
function endWords({ spec, lang }: Scene, end: End): string {
  const texts = rankingTexts(lang).extremes;
  if (spec.direction === 'neutraal') return texts[end];
  const favourable = (end === 'highest') === (spec.direction === 'hoger-is-gunstig');
  return `${texts[end]}, ${favourable ? texts.favourable : texts.unfavourable}`;
}

interface EndProps {
  readonly scene: Scene;
  readonly found: LevelExtremes;
  readonly end: End;
}

function EndLine({ scene, found, end }: EndProps) {
  const { spec, lang } = scene;
  const texts = rankingTexts(lang);
  const { id, name, gemeente, value, alike }: Extreme = found[end];
  return (
    <div className="extreme">
      <dt>{endWords(scene, end)}</dt>
      <dd>
        <strong>{formatValue(value, spec.unit, spec.decimals, lang)}</strong>{' '}
        <button
          type="button"
          className="text-button"
          title={texts.extremes.select(name, texts.levelWord[found.level])}
          onClick={() => selectArea(id)}
        >
          {name}
        </button>
        {gemeente !== undefined && <span className="where"> ({gemeente})</span>}
        {alike > 0 && <span className="where"> {texts.extremes.alike(alike)}</span>}
      </dd>
    </div>
  );
}

function LevelPart({ scene, found }: Omit<EndProps, 'end'>) {
  const { lang, spec } = scene;
  const { extremes: texts, levelWord } = rankingTexts(lang);
  const screen = screenTexts(lang);
  const unit = unitPhrase(spec.unit, lang);
  const { level, period, basis, among, of, visitors, tooFew } = found;
  const out = [visitors > 0 && texts.visitors(visitors), tooFew > 0 && texts.tooFew(tooFew)].filter(
    (part) => part !== false,
  );
  return (
    <li>
      <p className="extremes-level">{texts.level(levelWord[level])}</p>
      <dl>
        <EndLine scene={scene} found={found} end="lowest" />
        <EndLine scene={scene} found={found} end="highest" />
      </dl>
      <p className="among">
        {texts.among(among, of, screen.levelsPlural[level], shownPeriod(period))}
        {unit !== '' && `, ${unit}`}
        {`, ${screen.panel.nature[spec.nature]}`}
        {basis === 'berekend' && spec.nature !== 'berekend' && `, ${texts.computed}`}
        {out.length > 0 && `. ${texts.leftOut(out.join(', '))}`}
      </p>
    </li>
  );
}

function Levels({ scene, reach }: { readonly scene: Scene; readonly reach: Reach | null }) {
  const texts = rankingTexts(scene.lang).extremes;
  const found = useMemo(() => extremesOf(scene, reach), [scene, reach]);
  const name =
    reach !== null
      ? scene.atlas.find(reach as Exclude<Reach, 'limburg' | 'zuid-limburg'>)?.row.name
      : undefined;
  return (
    <>
      <p className="lead">
        {texts.lead} {name !== undefined && texts.within(name)}
      </p>
      {found.length === 0 ? (
        <p className="lead">{texts.none}</p>
      ) : (
        <ul>
          {found.map((one) => (
            <LevelPart key={one.level} scene={scene} found={one} />
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * Lowest and highest value of every level that has figures, folded away until asked for. Neutral indicators are not
 * judged; for others the end that is more favourable is named as such. `reach` limits it to part of the region.
 */
export function Extremes({ scene, reach = null }: { readonly scene: Scene; readonly reach?: Reach | null }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="extremes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{rankingTexts(scene.lang).extremes.title}</summary>
      {open && <Levels scene={scene} reach={reach} />}
    </details>
  );
}
