interface Collection {
  readonly features: readonly { readonly properties: { readonly gemeentecode: string } }[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}

/**
 * One page of the features of a gemeente, with a link to the next. Rows of abroad come along, so that a run
 * against the stub meets them as a run on the folder does. The cursor holds characters that a client which
 * rewrites links would spoil.
 */
export function featurePage(text: string, url: URL, pageSize: number): string {
  const collection = JSON.parse(text) as Collection;
  const gemeente = url.searchParams.get('gemeentecode') ?? '';
  const own = collection.features.filter(({ properties }) =>
    [gemeente, 'GM0998'].includes(properties.gemeentecode.trim()),
  );
  const start = startOf(url.searchParams.get('cursor'), gemeente);
  const features = own.slice(start, start + pageSize);
  const next = start + pageSize < own.length ? [{ rel: 'next', href: nextUrl(url, start + pageSize) }] : [];
  const links = [...collection.links, ...next];
  return JSON.stringify({ ...collection, links, features, numberReturned: features.length });
}

function startOf(cursor: string | null, gemeente: string): number {
  if (cursor === null) return 0;
  const [start, checksum] = cursor.split('|');
  if (checksum !== `${gemeente}+/=`) throw new Error(`cursor was changed on the way: ${cursor}`);
  return Number(start);
}

function nextUrl(url: URL, start: number): string {
  const gemeente = url.searchParams.get('gemeentecode') ?? '';
  const cursor = encodeURIComponent(`${start}|${gemeente}+/=`);
  return `https:/${url.pathname}?cursor=${cursor}&f=json&gemeentecode=${gemeente}&limit=1000`;
}
