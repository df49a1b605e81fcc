import { useMemo, useState } from 'react';
import { rulesTexts } from '../../catalog/texts/rules';
import { rentTexts } from '../../catalog/texts/rulesRent';
import type { Atlas } from '../../data/atlas';
import { type AreaId, kindOf } from '../../domain/area';
import type { ValuesFile } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { gemeentenWithParts, RENT_INDICATOR, type RentLevel, rentModelOf } from '../../state/rules/rentModel';
import { useAtlas } from '../../state/store';
import { RentOutcome } from './RentOutcome';
import { RentWhole } from './RentWhole';

interface Props {
  readonly atlas: Atlas;
  readonly lang: Language;
}

interface SettingsProps extends Props {
  readonly gemeente: AreaId;
  readonly known: readonly AreaId[];
  readonly level: RentLevel;
  readonly onGemeente: (id: AreaId) => void;
  readonly onLevel: (level: RentLevel) => void;
}

function Settings({ atlas, lang, gemeente, known, level, onGemeente, onLevel }: SettingsProps) {
  const texts = rentTexts(lang);
  return (
    <div className="rule-settings">
      <label className="rule-field">
        {texts.gemeente}{' '}
        <select
          className="rule-select"
          value={gemeente}
          onChange={({ target }) => onGemeente(target.value as AreaId)}
        >
          {atlas.rows('gemeente').map(({ id, name }) => (
            <option key={id} value={id}>
              {known.includes(id) ? name : `${name} (${texts.noParts})`}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="segment">
        <legend className="visually-hidden">{texts.per}</legend>
        {(['wijk', 'buurt'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={level === one} onClick={() => onLevel(one)}>
            {`${texts.per} ${texts.levels[one]}`}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** The gemeente of the view's reach, or the first whose parts have figures. */
function useGemeente(known: readonly AreaId[]): readonly [AreaId | undefined, (id: AreaId) => void] {
  const reach = useAtlas(({ view }) => view.bereik);
  const [chosen, choose] = useState<AreaId | null>(null);
  const ofReach =
    reach !== null && reach !== 'limburg' && reach !== 'zuid-limburg' && kindOf(reach) === 'gemeente';
  return [chosen ?? (ofReach ? reach : known[0]), choose];
}

function Known({ atlas, lang, values }: Props & { readonly values: ValuesFile }) {
  const known = useMemo(() => gemeentenWithParts(atlas, values), [atlas, values]);
  const [gemeente = atlas.rows('gemeente')[0]?.id, choose] = useGemeente(known);
  const [level, setLevel] = useState<RentLevel>('wijk');
  const model = useMemo(
    () => gemeente && rentModelOf({ atlas, values, gemeente, level, taal: lang }),
    [atlas, values, gemeente, level, lang],
  );
  if (!gemeente || !model) return null;
  const settings = { atlas, lang, gemeente, known, level, onGemeente: choose, onLevel: setLevel };
  return (
    <>
      <Settings {...settings} />
      {model.kind === 'verdeling' ? (
        <RentOutcome model={model} level={level} lang={lang} />
      ) : (
        <RentWhole model={model} lang={lang} />
      )}
    </>
  );
}

/** Social rent of every wijk or buurt of a gemeente beside the mean of the gemeente, in both readings of the rule. */
export function RentRule({ atlas, lang }: Props) {
  const file = useAtlas(({ values }) => values[RENT_INDICATOR]);
  const texts = rulesTexts(lang);
  if (file?.status === 'mislukt') return <p role="alert">{texts.failed}</p>;
  if (file?.status !== 'klaar') return <p className="quiet">{texts.loading}</p>;
  return <Known atlas={atlas} lang={lang} values={file.data} />;
}
