import './score.css';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { lackText, scoreWords } from '../../../catalog/texts/scoreWords';
import { screenTexts } from '../../../catalog/texts/screen';
import { gemeenteNameOf } from '../../../domain/areas';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { formatValue, unitPhrase } from '../../../domain/unit';
import { ScoreBar } from '../../../figure/ScoreBar';
import type { Scene } from '../../../state/scene';
import { isShared, lacksOf, type ScoredPart, scoreModelOf } from '../../../state/score/scoreModel';
import { stabilityOf } from '../../../state/score/stability';
import { PartMark } from './PartRow';

interface Props {
  readonly scene: Scene;
  /** Row of the level. */
  readonly row: number;
}

/** Ends of all bars of this score: from nothing to all points, or as far as any area goes. */
function rangeOf({ spec }: Scene, parts: readonly ScoredPart[]): readonly [number, number] {
  if (spec.unit === 'punten') return [0, 100];
  const [first] = parts;
  const sums = (first?.given ?? []).flatMap((_, row) => {
    const given = parts.map((part) => part.given[row] ?? null);
    if (given.some((points) => points === null)) return [];
    const sum = (sign: 1 | -1) =>
      given.reduce<number>((all, points) => all + Math.max(0, sign * (points ?? 0)), 0);
    return [sum(1), sum(-1)];
  });
  const most = Math.max(0.1, ...sums);
  return [-most, most];
}

interface PartProps extends Props {
  readonly part: ScoredPart;
  readonly index: number;
}

/** `€ 173.000 · 2024`: the figure behind the points. */
function figureText({ spec, cells, period }: ScoredPart, row: number, lang: Scene['lang']): string {
  const cell = cells[row];
  const value = cell?.kind === 'value' && formatValue(cell.value, spec.unit, spec.decimals, lang);
  const figure = [value, unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
  return [
    figure,
    shownPeriod(period),
    spec.nature === 'gemeten' ? '' : screenTexts(lang).panel.nature[spec.nature],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `46,0 punten (50 %)`; standard scores have no share, because some of them take away. */
function givenText({ lang, spec, cells }: Scene, { given }: ScoredPart, row: number): string {
  const [cell, points] = [cells[row], given[row] ?? 0];
  const text = formatValue(points, spec.unit, Math.max(spec.decimals, 1), lang);
  if (spec.unit !== 'punten' || cell?.kind !== 'value') return text;
  const share = formatValue((points / cell.value) * 100, 'procent', 0, lang);
  return adjustScoreTexts(lang).share(scoreWords(lang).points(text), share);
}

function Part({ scene, row, part, index }: PartProps) {
  const { lang } = scene;
  return (
    <li>
      <PartMark index={index} />
      <span>{part.spec.short[lang]}</span>
      <span className="score-points">{givenText(scene, part, row)}</span>
      <span className="score-figure">{figureText(part, row, lang)}</span>
    </li>
  );
}

/** Where an area stands, and between which places when the weights shift. */
function Place({ scene, row }: Props) {
  const { lang } = scene;
  const texts = adjustScoreTexts(lang);
  const model = scoreModelOf(scene);
  const place = model.places[row] ?? null;
  const range = stabilityOf(scene).ranges[row];
  if (place === null || !range) return null;
  const [best, last] = range;
  return (
    <p>
      {capital(scoreWords(lang).place(place, model.placed, isShared(model, row)))}.{' '}
      {best === last ? texts.stays : texts.between(best, last)}
    </p>
  );
}

/** The score of one area: its parts as a bar, in words and numbers; or why it has none. Without its name in a sheet. */
export function AreaScore({ scene, row, named = true }: Props & { readonly named?: boolean }) {
  const { lang, rows, cells, spec, atlas } = scene;
  const area = rows[row];
  if (!area) return null;
  const model = scoreModelOf(scene);
  const cell = cells[row];
  const gemeente = gemeenteNameOf(area, atlas);
  const lacks = lacksOf(model, row).map(({ part, lack }) => lackText(part, lack, lang));
  return (
    <div className="score-area" data-code={area.id}>
      <p className="score-area-name">
        {named && <strong>{area.name}</strong>} {named && gemeente !== undefined && <span>{gemeente}</span>}
        {cell?.kind === 'value' && (
          <strong className="score-total">{formatValue(cell.value, spec.unit, spec.decimals, lang)}</strong>
        )}
      </p>
      {cell?.kind !== 'value' ? (
        <p>{adjustScoreTexts(lang).noScoreHere(lacks.join(', '))}</p>
      ) : (
        <>
          <ScoreBar
            parts={model.parts.map((part) => ({ id: part.indicator, points: part.given[row] ?? 0 }))}
            range={rangeOf(scene, model.parts)}
          />
          <ul className="score-shares">
            {model.parts.map((part, index) => (
              <Part key={part.indicator} scene={scene} row={row} part={part} index={index} />
            ))}
          </ul>
          <Place scene={scene} row={row} />
        </>
      )}
    </div>
  );
}
