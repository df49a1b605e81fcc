import { partKind } from '../../catalog/texts/parts';
import { type SourcesMoreTexts, sourcesMoreTexts } from '../../catalog/texts/sourcesMore';
import type { GroupRow } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { useAtlas } from '../../state/store';
import { GroupLines } from '../sheet/GroupFacts';

function kindWords(group: GroupRow, texts: SourcesMoreTexts, lang: Language): string {
  const kinds: Readonly<Record<string, string>> = texts.kinds;
  return partKind(group, lang) ?? kinds[group.kind] ?? group.kind;
}

/** Every area that policy texts speak of and no office draws: of which buurten we made it, on what grounds, how surely. */
export function AreaEntries({ language }: { language: Language }) {
  const atlas = useAtlas((state) => state.atlas);
  const texts = sourcesMoreTexts(language);
  if (atlas.status !== 'klaar') return <p className="facts">{texts.waiting}</p>;
  const { levels, stadsdelen, populationYear } = atlas.data.file;
  return (
    <>
      <p className="facts">{texts.weighed(populationYear)}</p>
      <ul className="entries">
        {[...levels.focusgebied, ...stadsdelen].map((group) => (
          <li key={group.id} id={`gebied-${group.id}`}>
            <div>
              <h3>{group.name}</h3>
              <p className="facts">
                {kindWords(group, texts, language)} · {texts.members(group.members.length)}
              </p>
            </div>
            <div>
              <GroupLines group={group} lang={language} year={populationYear} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
