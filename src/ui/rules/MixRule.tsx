import { useMemo } from 'react';
import { INDICATORS } from '../../catalog/indicators';
import { mixTexts } from '../../catalog/texts/rulesMix';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { formatNumber } from '../../domain/unit';
import { type MixModel, mixModelOf } from '../../state/rules/mixModel';
import { choosePartners } from '../../state/rules/settings';
import { areaName, comparisonLabel, type Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { Pick } from '../pick/Pick';
import { MixTable } from './MixTable';
import { PartnerPick } from './PartnerPick';
import { partnerChoices } from './partnerChoices';

interface PartnersProps {
  readonly scene: Scene;
  /** One or two areas; empty when none is picked, or more than two are selected. */
  readonly partners: readonly AreaId[];
}

function Partners({ scene, partners }: PartnersProps) {
  const { lang, atlas, view, comparison } = scene;
  const texts = mixTexts(lang);
  const screen = screenTexts(lang);
  const [first = null, second = null] = partners;
  const name = (id: AreaId | null, instead: string) => (id && areaName(id, atlas, view.eigen)) ?? instead;
  const lists = { search: texts.find, nothing: texts.nothing };
  return (
    <p className="sentence">
      {texts.between}{' '}
      <PartnerPick
        word={name(first, texts.choose)}
        purpose={texts.first}
        current={first}
        groups={() => partnerChoices(scene, second)}
        onChoose={(id) => choosePartners(second === null ? [id] : [id, second])}
        {...lists}
      />
      {first !== null && (
        <>
          {' '}
          {texts.and}{' '}
          <PartnerPick
            word={name(second, texts.chooseSecond)}
            purpose={texts.second}
            current={second}
            groups={() => partnerChoices(scene, first)}
            onChoose={(id) => choosePartners([first, id])}
            {...lists}
          />
        </>
      )}
      {second !== null && (
        <>
          , {screen.sentence.comparedWith}{' '}
          <Pick
            scene={scene}
            list="ComparisonList"
            word={comparisonLabel(comparison, atlas, view)}
            purpose={screen.pick.comparison}
          />
        </>
      )}
    </p>
  );
}

function useMix({ atlas, view, lang, comparison }: Scene, partners: readonly AreaId[]): MixModel | undefined {
  const values = useAtlas((state) => state.values);
  const jaar = useAtlas((state) => state.view.jaar);
  const [first, second] = partners;
  const { indicator, eigen } = view;
  return useMemo(() => {
    if (first === undefined || second === undefined) return undefined;
    const asked = { indicator, jaar, vergelijk: comparison, eigen, taal: lang };
    return mixModelOf({ atlas, values, view: asked }, [first, second]);
  }, [atlas, values, indicator, jaar, comparison, eigen, lang, first, second]);
}

function Together({ model, scene }: { model: MixModel; scene: Scene }) {
  const { lang } = scene;
  const texts = mixTexts(lang);
  const { inwoners, members, overlap } = model;
  return (
    <div role="status">
      <p>
        {inwoners !== null && texts.together(formatNumber(inwoners, 0, lang), members.length)}
        {overlap > 0 && ` ${texts.overlap(overlap)}`}
      </p>
      {model.rows.length < INDICATORS.length && <p className="quiet">{texts.waiting}</p>}
    </div>
  );
}

/** Two areas that plan together: both, the two as one area, and that beside the benchmark. */
export function MixRule({ scene }: { scene: Scene }) {
  const selection = useAtlas(selectSelection);
  const texts = mixTexts(scene.lang);
  const partners = selection.length <= 2 ? selection : [];
  const model = useMix(scene, partners);
  return (
    <>
      <div className="rule-settings">
        <Partners scene={scene} partners={partners} />
        {partners.length === 2 && (
          <button type="button" className="text-button" onClick={() => choosePartners([])}>
            {texts.clear}
          </button>
        )}
      </div>
      {model ? (
        <>
          <Together model={model} scene={scene} />
          <MixTable model={model} scene={scene} />
          <p className="quiet">{texts.how}</p>
        </>
      ) : (
        <p role="status">{selection.length > 2 ? texts.tooMany(selection.length) : texts.start}</p>
      )}
    </>
  );
}
