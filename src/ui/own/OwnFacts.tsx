import './own.css';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import type { AreaId } from '../../domain/area';
import { ownAreaOf } from '../../domain/ownArea';
import { originWords, ownMembers } from '../../state/ownFacts';
import type { Scene } from '../../state/scene';

/** Codes that are written out; a link can hold any number. */
const MOST_CODES = 8;

function codeWords(codes: readonly AreaId[]): string {
  return codes.length > MOST_CODES ? `${codes.slice(0, MOST_CODES).join(', ')}, …` : codes.join(', ');
}

/** How an own area was made: what it differs in from where it came, and buurten that do not exist in this division. */
export function OwnFacts({ scene, id }: { scene: Scene; id: AreaId }) {
  const { atlas, lang, view } = scene;
  const area = ownAreaOf(id, view.eigen);
  if (!area) return null;
  const texts = ownAreaTexts(lang);
  const { rows, unknown } = ownMembers(area, atlas);
  const origin = rows.length > 0 && originWords(area, atlas, lang);
  const empty = area.members.length === 0 ? texts.emptyLong : rows.length === 0 && texts.noneKnownLong;
  const lost = rows.length > 0 && unknown.length > 0 && texts.unknownLong(unknown.length, codeWords(unknown));
  const lines = [origin, empty, lost].filter((line) => typeof line === 'string' && line !== '');
  if (lines.length === 0) return null;
  return (
    <div className="own-facts">
      {lines.map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
    </div>
  );
}
