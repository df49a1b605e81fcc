import { useMemo } from 'react';
import { groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import { formatNumber } from '../../../domain/unit';
import { ShufflePlot } from '../../../figure/moran/ShufflePlot';
import { shufflePlaces } from '../../../figure/moran/shufflePlaces';
import { shufflesOfRow } from '../../../state/lens/groups/shufflesOfRow';
import { useAtlas } from '../../../state/store';
import { areaLabel } from './areaLabel';
import { Facts } from './Facts';
import { pText } from './pText';
import type { Found } from './useFound';
import { useRows } from './useRows';

/** What shuffling gives for the neighbours of one area. */
function OwnShuffles({ found: { scene }, row }: { readonly found: Found; readonly row: number }) {
  const { lang } = scene;
  const texts = groupsFiguresTexts(lang);
  const file = useAtlas(({ neighbours }) => neighbours[scene.level]);
  const shuffled = useMemo(
    () => (file?.status === 'klaar' ? shufflesOfRow(scene, file.data, row) : null),
    [scene, file, row],
  );
  if (!shuffled) return null;
  const say = (value: number) => formatNumber(value, 1, lang);
  const { lag, histogram } = shuffled;
  const name = areaLabel(scene, row);
  return (
    <>
      <ShufflePlot
        title={texts.areaPlot(name, say(lag), say(histogram.from), say(histogram.to))}
        places={shufflePlaces(histogram, lag, 0)}
        found={texts.found(formatNumber(lag, 2, lang))}
        say={say}
      />
      <p className="lens-why">{texts.areaWhy(name)}</p>
    </>
  );
}

/** The figures behind what is said of the selected area. */
export function AreaFigures({ found }: { readonly found: Found }) {
  const { scene, model } = found;
  const { lang } = scene;
  const texts = groupsFiguresTexts(lang);
  const [row] = useRows(scene);
  const finding = row === undefined ? null : model.findings[row];
  if (row === undefined || !finding) return <p className="groups-quiet">{texts.areaNone}</p>;
  const say = (value: number) => formatNumber(value, 2, lang);
  const threshold =
    model.threshold === null ? texts.noThreshold : `p ≤ ${pText(model.threshold, model, lang)}`;
  return (
    <section className="lens-section">
      <h3>{areaLabel(scene, row)}</h3>
      <Facts
        facts={[
          [texts.z, say(finding.z)],
          [texts.lag, say(finding.lag)],
          [texts.local, say(finding.moran)],
          [texts.gi, say(finding.gi)],
          [texts.p, pText(finding.p, model, lang)],
          [texts.threshold, threshold],
        ]}
      />
      <OwnShuffles found={found} row={row} />
    </section>
  );
}
