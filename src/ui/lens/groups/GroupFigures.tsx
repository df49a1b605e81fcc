import './groupsFigures.css';
import { groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import { formatNumber } from '../../../domain/unit';
import { ShufflePlot } from '../../../figure/moran/ShufflePlot';
import { shufflePlaces } from '../../../figure/moran/shufflePlaces';
import { showAs } from '../../../state/actions';
import type { GroupsModel } from '../../../state/lens/groups/groupsModel';
import { AreaFigures } from './AreaFigures';
import { Facts } from './Facts';
import { MoranFigure } from './MoranFigure';
import { pText } from './pText';
import type { Found } from './useFound';

function Whole({ found: { scene, model } }: { readonly found: Found }) {
  const { lang } = scene;
  const texts = groupsFiguresTexts(lang);
  const { i, expected, p, histogram } = model.global;
  const say = (value: number) => formatNumber(value, 2, lang);
  return (
    <section className="lens-section">
      <h3>{texts.whole}</h3>
      <Facts
        facts={[
          [texts.i, say(i)],
          [texts.expected, formatNumber(expected, 3, lang)],
          [texts.p, pText(p, model, lang)],
        ]}
      />
      <ShufflePlot
        title={texts.wholePlot(say(i), say(histogram.from), say(histogram.to))}
        places={shufflePlaces(histogram, i, expected)}
        found={texts.found(say(i))}
        say={(value) => formatNumber(value, 1, lang)}
      />
      <p className="lens-why">{texts.wholeWhy}</p>
    </section>
  );
}

function Method({ model, lang }: { readonly model: GroupsModel; readonly lang: Found['scene']['lang'] }) {
  const texts = groupsFiguresTexts(lang);
  return (
    <section className="lens-section">
      <h3>{texts.method}</h3>
      <p className="lens-why">
        {texts.methodText(formatNumber(model.shuffles, 0, lang), String(model.seed))}
      </p>
    </section>
  );
}

/** Everything statistical, for who asks for it: the whole map, every area beside its neighbours, one area, and how. */
export function GroupFigures({ found }: { readonly found: Found }) {
  const { scene, model } = found;
  const texts = groupsFiguresTexts(scene.lang);
  return (
    <>
      <Whole found={found} />
      <MoranFigure found={found} />
      <AreaFigures found={found} />
      <p>
        <button type="button" className="text-button" onClick={() => showAs('tabel')}>
          {texts.table}
        </button>
      </p>
      <Method model={model} lang={scene.lang} />
    </>
  );
}
