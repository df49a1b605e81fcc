import { goalsTexts } from '../../catalog/texts/goals';
import type { GapGroup, GoalsModel } from '../../state/goals/goalsModel';
import { selectReach } from '../../state/goals/selectGoals';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { GapTableRow } from './GapTableRow';
import { GoalCards } from './GoalCards';

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

interface Props {
  readonly scene: Scene;
  readonly model: GoalsModel;
  /** What the rows are: subjects of one area, or areas on one subject. */
  readonly by: 'onderwerp' | 'gebied';
  /** Name of the area or the subject. */
  readonly name: string;
  readonly benchmark: string;
}

function Head({ scene, by, benchmark }: Pick<Props, 'scene' | 'by' | 'benchmark'>) {
  const { columns, scale } = goalsTexts(scene.lang);
  const words = [columns.now, columns.gapNow, columns.start, columns.gapStart, columns.change];
  return (
    <thead>
      <tr>
        <th scope="col">{by === 'onderwerp' ? columns.subject : columns.area}</th>
        {words.map((word) => (
          <th key={word} scope="col">
            {word}
          </th>
        ))}
        <th scope="col" className="gap-scale">
          <span className="visually-hidden">{columns.drawing}</span>
          <span aria-hidden="true" className="gap-scale-words">
            <span>← {scale.less}</span> <span>{scale.zero(benchmark)}</span> <span>{scale.more} →</span>
          </span>
        </th>
      </tr>
    </thead>
  );
}

interface GroupProps extends Pick<Props, 'scene' | 'by'> {
  readonly group: GapGroup;
}

function Group({ scene, by, group }: GroupProps) {
  const reach = useAtlas(selectReach);
  const asked = useAtlas((state) => state.view.nulmeting);
  const plain = useAtlas((state) => state.view.voor === 'bewoners');
  const goals = by === 'onderwerp';
  return (
    <tbody>
      <tr className="gap-theme">
        <th scope="rowgroup" colSpan={7}>
          <span>{group.name}</span>
        </th>
      </tr>
      {goals && (
        <tr className="gap-goals">
          <td colSpan={7}>
            <GoalCards goals={group.goals} theme={group.id} lang={scene.lang} />
          </td>
        </tr>
      )}
      {group.rows.map((row) => (
        <GapTableRow
          key={`${row.area.id} ${row.spec.id}`}
          scene={scene}
          row={row}
          reach={reach(row.spec)}
          by={by}
          asked={asked}
          plain={plain}
        />
      ))}
    </tbody>
  );
}

/** All distances as one table, which scrolls in its own region where it is wider than the screen. */
export function GapTable({ scene, model, by, name, benchmark }: Props) {
  const caption = goalsTexts(scene.lang).caption(name, benchmark);
  return (
    <section className="scroll gap-scroll" {...SCROLLS} aria-label={caption}>
      <table className="gap-table">
        <caption className="visually-hidden">{caption}</caption>
        <Head scene={scene} by={by} benchmark={benchmark} />
        {model.groups.map((group) => (
          <Group key={group.id} scene={scene} by={by} group={group} />
        ))}
      </table>
    </section>
  );
}
