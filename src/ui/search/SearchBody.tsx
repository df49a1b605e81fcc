import { useMemo, useState } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { searchTexts } from '../../catalog/texts/search';
import { searchFieldTexts } from '../../catalog/texts/searchField';
import { type AreaId, parseAreaId } from '../../domain/area';
import type { Language } from '../../domain/text';
import { useAtlas } from '../../state/store';
import { AddressSwitch } from './AddressSwitch';
import { searchAreas } from './areaSearch';
import { addressIn, ResultList } from './ResultList';
import { SearchStatus } from './SearchStatus';
import { createSearchIndex } from './searchIndex';
import { useChosenAddress } from './useChosenAddress';
import { useSuggestions } from './useSuggestions';

interface Props {
  readonly lang: Language;
  readonly typed: string;
  readonly onFound: (id: AreaId) => void;
  readonly close: () => void;
}

/** The field with what it finds. Results keep the order of the search; the list itself filters nothing. */
export function SearchBody({ lang, typed, onFound, close }: Props) {
  const [text, setText] = useState(typed);
  const atlas = useAtlas((state) => (state.atlas.status === 'klaar' ? state.atlas.data : null));
  const index = useMemo(() => atlas && createSearchIndex(atlas), [atlas]);
  const outcome = useMemo(() => index && searchAreas(index, text), [index, text]);
  const suggestions = useSuggestions(text);
  const chosen = useChosenAddress(onFound);
  const addresses = suggestions.state.status === 'klaar' ? suggestions.state.addresses : [];
  const change = (next: string) => {
    setText(next);
    chosen.forget();
  };
  const act = (key: string) => {
    const address = addressIn(key, addresses);
    const area = parseAreaId(key);
    if (address) chosen.choose(address);
    else if (area) onFound(area);
  };
  return (
    <>
      <Autocomplete inputValue={text} onInputChange={change}>
        <div className="popover-head">
          <SearchField
            aria-label={searchFieldTexts(lang).field}
            autoFocus
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          >
            <Input className="finder" placeholder={searchFieldTexts(lang).field} />
          </SearchField>
          <SearchStatus lang={lang} outcome={outcome} suggestions={suggestions.state} chosen={chosen.state} />
        </div>
        <ResultList lang={lang} hits={outcome?.hits ?? []} addresses={addresses} onAction={act} />
        {outcome !== null && outcome.more > 0 && (
          <p className="search-more">{searchTexts(lang).more(outcome.more)}</p>
        )}
      </Autocomplete>
      <AddressSwitch lang={lang} obstacle={suggestions.obstacle} retry={suggestions.retry} />
    </>
  );
}
