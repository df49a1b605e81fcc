import { compareTexts } from '../../catalog/texts/compare';
import type { AreaId } from '../../domain/area';
import { isOwn } from '../../domain/ownArea';
import type { Language } from '../../domain/text';
import type { OwnArea } from '../../domain/view';
import { addColumn } from '../../state/compare/choose';
import type { AverageChoice } from '../../state/compare/columns';
import { type CompareModel, MOST_COLUMNS } from '../../state/compare/compareModel';
import { type Chip, Chips } from '../common/Chips';
import { Search } from '../search/Search';

interface Props {
  readonly model: CompareModel;
  readonly lang: Language;
  readonly own: readonly OwnArea[];
  readonly averages: readonly AverageChoice[];
  readonly onAverage: (id: AreaId, on: boolean) => void;
  readonly together: boolean;
  readonly onTogether: (on: boolean) => void;
  /** Puts an area in the table and says so. */
  readonly onAdd: (id: AreaId) => void;
}

/** Own areas of the link that are not in the table yet. */
function ownChips({ model, own, onAdd }: Props): readonly Chip[] {
  const present = new Set<string>([...model.columns, ...model.leftOut].map(({ id }) => id));
  return own.flatMap(({ name }, index) => {
    const id = `eigen.${index + 1}` as AreaId;
    const listed = isOwn(id) && present.has(id);
    return listed ? [] : [{ key: id, text: `+ ${name}`, onPress: () => onAdd(id) }];
  });
}

/** Which areas and averages are in the table. */
export function Chooser(props: Props) {
  const { model, lang, averages, onAverage, together, onTogether, onAdd } = props;
  const texts = compareTexts(lang);
  const own = ownChips(props);
  const several = model.columns.filter(({ role }) => role === 'gebied').length > 1;
  return (
    <div className="chooser">
      <div className="chooser-add">
        <span>{texts.add}</span>
        <Search lang={lang} onFound={onAdd} />
      </div>
      {own.length > 0 && <Chips name={texts.own} chips={own} />}
      <Chips
        name={texts.averages}
        chips={averages.map(({ id, name, on }) => ({
          key: id,
          text: name,
          pressed: on,
          onPress: () => onAverage(id, !on),
        }))}
      />
      {several && (
        <Chips
          name={texts.together.name}
          chips={[
            {
              key: 'samen',
              text: texts.together.toggle,
              pressed: together,
              onPress: () => onTogether(!together),
            },
          ]}
        />
      )}
      {model.leftOut.length > 0 && (
        <Chips
          name={texts.leftOut(MOST_COLUMNS)}
          chips={model.leftOut.map(({ id, name }) => ({
            key: id,
            text: name,
            label: texts.show(name),
            onPress: () => addColumn(id),
          }))}
        />
      )}
    </div>
  );
}
