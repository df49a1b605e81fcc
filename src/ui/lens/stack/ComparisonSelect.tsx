import { screenTexts } from '../../../catalog/texts/screen';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { parseAreaId, REFERENCES } from '../../../domain/area';
import { ownId } from '../../../domain/ownArea';
import { capital } from '../../../domain/text';
import { compareWith } from '../../../state/actions';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { AreaOptions } from '../../common/AreaOptions';

const AVERAGES = [...REFERENCES, 'gemeente'] as const;

/** What figures are compared with. Whether a figure has it, differs per figure: the themes below say so. */
export function ComparisonSelect({ scene }: { readonly scene: Scene }) {
  const { lang, atlas, comparison, view } = scene;
  const texts = stackCountsTexts(lang);
  const { references, levelsPlural } = screenTexts(lang);
  const own = view.eigen.map(({ name }, index) => ({ id: ownId(index), name }));
  const groups = [
    { key: 'eigen', rows: own },
    { key: 'gemeente', rows: atlas.rows('gemeente') },
    { key: 'focusgebied', rows: atlas.rows('focusgebied') },
    { key: 'stadsdeel', rows: atlas.file.stadsdelen },
  ] as const;
  const offered = [...AVERAGES, ...groups.flatMap(({ rows }) => rows.map(({ id }) => id as string))];
  const choose = (text: string) => {
    const area = text === 'gemeente' ? text : parseAreaId(text);
    if (area) compareWith(area);
  };
  return (
    <label className="stack-field">
      {texts.comparison}
      <select value={comparison} onChange={({ target }) => choose(target.value)}>
        {!offered.includes(comparison) && (
          <option value={comparison}>{comparisonLabel(comparison, atlas, view)}</option>
        )}
        <optgroup label={texts.averages}>
          {AVERAGES.map((id) => (
            <option key={id} value={id}>
              {references[id]}
            </option>
          ))}
        </optgroup>
        {groups.map(
          ({ key, rows }) =>
            rows.length > 0 && <AreaOptions key={key} label={capital(levelsPlural[key])} rows={rows} />,
        )}
      </select>
    </label>
  );
}
