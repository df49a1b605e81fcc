import { cornerWords } from '../../../catalog/texts/groupsFigures';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { toneOf } from '../../../state/lens/groups/classing';
import type { FoundGroup } from '../../../state/lens/groups/groupsModel';
import { AreaNames } from './AreaNames';
import { ClassMark } from './ClassMark';
import { Fold } from './Fold';
import { classIn, GroupItem } from './GroupItem';
import type { Found } from './useFound';

type Side = FoundGroup['side'];

const sizeOf = ({ core, rim }: FoundGroup) => core.length + rim.length;

interface SideProps {
  readonly found: Found;
  readonly side: Side;
}

/** Areas that are like their neighbours while none of those belongs with them. */
function Singles({ found, groups }: { readonly found: Found; readonly groups: readonly FoundGroup[] }) {
  const { scene } = found;
  const texts = groupsPanelTexts(scene.lang);
  if (groups.length === 0) return null;
  return (
    <div className="groups-single">
      <h4>{texts.single}</h4>
      <p className="lens-why">{texts.singleWhy}</p>
      {(['kern', 'rand'] as const).map((part) => {
        const rows = groups.flatMap((group) => (part === 'kern' ? group.core : group.rim));
        const [first] = groups;
        if (rows.length === 0 || !first) return null;
        return (
          <div key={part} className="groups-part">
            <span className="groups-part-name">
              <ClassMark scene={scene} kind={classIn(first, part)} />{' '}
              {part === 'kern' ? texts.core : texts.rim}
            </span>
            <AreaNames scene={scene} rows={rows} />
          </div>
        );
      })}
    </div>
  );
}

/** The groups on one side of the mean, and single areas apart; or that there is no indication of one. */
function SideList({ found, side }: SideProps) {
  const { scene, model } = found;
  const texts = groupsPanelTexts(scene.lang);
  const here = model.groups.filter((group) => group.side === side);
  const groups = here.filter((group) => sizeOf(group) > 1);
  return (
    <>
      {groups.length === 0 && (
        <p className="groups-said">{texts.noneOfSide[toneOf(scene.spec.direction)][side]}</p>
      )}
      <ul className="groups-list">
        {groups.map((group) => (
          <GroupItem key={[...group.core, ...group.rim].join()} scene={scene} group={group} />
        ))}
      </ul>
      <Singles found={found} groups={here.filter((group) => sizeOf(group) === 1)} />
    </>
  );
}

/** Areas that differ from their neighbours. */
function Apart({ found: { scene, model } }: { readonly found: Found }) {
  const texts = groupsPanelTexts(scene.lang);
  const kinds = (['hoog-laag', 'laag-hoog'] as const).map((kind) => ({
    kind,
    rows: model.findings.flatMap((finding, row) =>
      finding?.quadrant === kind && finding.evidence !== 'geen' ? [row] : [],
    ),
  }));
  const count = kinds.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  const words = cornerWords(toneOf(scene.spec.direction), scene.lang);
  return (
    <Fold title={texts.counted(texts.apart, count)}>
      {kinds.map(
        ({ kind, rows }) =>
          rows.length > 0 && (
            <div key={kind} className="groups-part is-wide">
              <span className="groups-part-name">
                <ClassMark scene={scene} kind={kind} /> {words[kind]}
              </span>
              <AreaNames scene={scene} rows={rows} />
            </div>
          ),
      )}
    </Fold>
  );
}

/** All groups: those with less favourable (or high) figures in sight, the others one step away. */
export function GroupList({ found }: { readonly found: Found }) {
  const { scene, model } = found;
  const texts = groupsPanelTexts(scene.lang);
  const titles = texts.side[toneOf(scene.spec.direction)];
  const low = model.groups.filter((group) => group.side === 'laag' && sizeOf(group) > 1).length;
  const anything = model.findings.some((finding) => finding && finding.evidence !== 'geen');
  if (!anything) return <p className="groups-said">{texts.none}</p>;
  return (
    <section className="lens-section">
      <h3>{titles.hoog}</h3>
      <p className="lens-why">{texts.marks}</p>
      <SideList found={found} side="hoog" />
      <Fold title={texts.counted(titles.laag, low)}>
        <SideList found={found} side="laag" />
      </Fold>
      <Apart found={found} />
    </section>
  );
}
