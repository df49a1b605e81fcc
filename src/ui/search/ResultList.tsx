import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { type SearchTexts, searchTexts } from '../../catalog/texts/search';
import type { Address } from '../../domain/address';
import type { Language } from '../../domain/text';
import type { Hit, Why } from './areaSearch';

const ADDRESS_KEY = 'adres ';

/** The address a key of the list stands for; undefined for areas. */
export function addressIn(key: string, addresses: readonly Address[]): Address | undefined {
  return addresses.find(({ id }) => key === ADDRESS_KEY + id);
}

function whyText(why: Why, { why: texts }: SearchTexts): string | null {
  switch (why.code) {
    case 'postcode':
      return null;
    case 'lijkt-op':
      return texts['lijkt-op'];
    default:
      return texts[why.code](why.name);
  }
}

/** `buurt · Vrieheide-De Stack, Heerlen · benaderd` */
function kindText({ kind, wijk, gemeente, why }: Hit, texts: SearchTexts): string {
  const place = [wijk, gemeente].filter(Boolean).join(', ');
  const nature = why?.code === 'postcode' && texts.approximate;
  return [texts.kinds[kind], place, nature].filter(Boolean).join(' · ');
}

function Area({ hit, texts }: { readonly hit: Hit; readonly texts: SearchTexts }) {
  const name = hit.kind === 'postcodegebied' ? texts.postcode(hit.name) : hit.name;
  const kind = kindText(hit, texts);
  const why = hit.why && whyText(hit.why, texts);
  return (
    <ListBoxItem id={hit.id} textValue={[name, kind, why].filter(Boolean).join(', ')}>
      <span>{name}</span>
      <small>{kind}</small>
      {why && <small className="search-why">{why}</small>}
    </ListBoxItem>
  );
}

interface Props {
  readonly lang: Language;
  readonly hits: readonly Hit[];
  readonly addresses: readonly Address[];
  readonly onAction: (key: string) => void;
}

/** What was found, areas first. Nothing at all while there is nothing to choose. */
export function ResultList({ lang, hits, addresses, onAction }: Props) {
  const texts = searchTexts(lang);
  if (hits.length === 0 && addresses.length === 0) return null;
  return (
    <ListBox
      className="options search-options"
      aria-label={texts.results}
      shouldFocusWrap
      onAction={(key) => onAction(String(key))}
    >
      {hits.length > 0 && (
        <ListBoxSection id="gebieden" aria-label={texts.areas}>
          {hits.map((hit) => (
            <Area key={hit.id} hit={hit} texts={texts} />
          ))}
        </ListBoxSection>
      )}
      {addresses.length > 0 && (
        <ListBoxSection id="adressen">
          <Header>{texts.address.heading}</Header>
          {addresses.map(({ id, name }) => (
            <ListBoxItem key={id} id={ADDRESS_KEY + id} textValue={name}>
              <span>{name}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
}
