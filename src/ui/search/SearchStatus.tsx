import { type SearchTexts, searchTexts } from '../../catalog/texts/search';
import type { Language } from '../../domain/text';
import { useAtlas } from '../../state/store';
import type { Notice, Outcome } from './areaSearch';
import type { Chosen } from './useChosenAddress';
import type { Suggestions } from './useSuggestions';

function noticeText(notice: Notice, texts: SearchTexts): string {
  if (notice.code === 'postcode-onbekend') return texts.notice['postcode-onbekend'](notice.digits);
  return texts.notice[notice.code];
}

function suggestionText(suggestions: Suggestions, { address }: SearchTexts): string | null {
  switch (suggestions.status) {
    case 'uit':
      return null;
    case 'laden':
      return address.searching;
    case 'klaar':
      return suggestions.addresses.length > 0 ? address.count(suggestions.addresses.length) : address.none;
    case 'mislukt':
      return address.fault[suggestions.fault.code](suggestions.fault.detail);
  }
}

function chosenText(chosen: Chosen, { address }: SearchTexts): string | null {
  switch (chosen.status) {
    case 'geen':
      return null;
    case 'zoekt':
      return address.placing(chosen.name);
    case 'buiten':
      return address.outside(chosen.name);
    case 'mislukt':
      return address.fault[chosen.fault.code](chosen.fault.detail);
  }
}

interface Props {
  readonly lang: Language;
  /** Null while the areas are loading. */
  readonly outcome: Outcome | null;
  readonly suggestions: Suggestions;
  readonly chosen: Chosen;
}

/** What was found and what to know about it: read by eyes above the list, and said politely to a screen reader. */
export function SearchStatus({ lang, outcome, suggestions, chosen }: Props) {
  const texts = searchTexts(lang);
  const allowed = useAtlas((state) => state.addressSearch);
  const notices = (outcome?.notices ?? []).filter(({ code }) => code !== 'adres' || !allowed);
  const begun = notices.every(({ code }) => code !== 'begin');
  const found = outcome ? outcome.hits.length + outcome.more : 0;
  const lines = [
    outcome === null ? texts.loading : null,
    chosenText(chosen, texts),
    ...notices.map((notice) => noticeText(notice, texts)),
    begun && found > 0 ? texts.count(found) : null,
    suggestionText(suggestions, texts),
  ].filter((line) => line !== null);
  return (
    <div role="status" className="search-status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
