/** Official table or layer behind each source, with who is behind it in one word: enough to cite a figure. */
interface TableName {
  readonly by: string;
  readonly table: string;
}

/** Table of each yearly edition of Kerncijfers wijken en buurten at CBS, newest first. */
export const KWB_TABLES: ReadonlyMap<number, string> = new Map([
  [2024, '85984NED'],
  [2023, '85618NED'],
  [2022, '85318NED'],
  [2021, '85039NED'],
  [2020, '84799NED'],
  [2019, '84583NED'],
  [2018, '84286NED'],
  [2017, '83765NED'],
  [2016, '83487NED'],
  [2015, '83220NED'],
  [2014, '82931NED'],
  [2013, '82339NED'],
]);

const TABLES: Readonly<Record<string, TableName>> = {
  'pdok-buurten': { by: 'PDOK', table: 'wijken-en-buurten-2024, buurten' },
  'ses-woa': { by: 'CBS', table: '86092NED' },
  nabijheid: { by: 'CBS', table: '86134NED' },
  gebieden: { by: 'CBS', table: '85755NED' },
  leefbaarometer: { by: '', table: 'Leefbaarometer 3.0, meting 2024' },
  politie: { by: 'Politie', table: '47018NED' },
  rivm: { by: 'RIVM', table: '50150NED' },
  'rivm-oud': { by: 'RIVM', table: '50090NED' },
  'kwb-heerlen': { by: 'CBS', table: '83487NED, 83765NED, 84286NED, 84583NED, 84799NED (Heerlen)' },
  'kwb-gemeenten': { by: 'CBS', table: 'Kerncijfers 2020-2025, gemeenten' },
  'kwb-gemeenten-2020': { by: 'CBS', table: '84799NED (gemeenten)' },
  'kwb-wijken-2022': { by: 'CBS', table: '85318NED (wijken)' },
  'kwb-2017-deel': { by: 'CBS', table: '83765NED (156 buurten)' },
  'kwb-nederland': { by: 'CBS', table: '83765NED en 84583NED (Nederland)' },
  'ses-woa-pc4': { by: 'CBS', table: 'SES-WOA en inkomen per postcode 2022 (voorlopig)' },
  beleidsteksten: { by: '', table: 'Cijfers in vijf beleidsteksten' },
};

function nameOf(source: string): TableName {
  const year = /^kwb-(\d{4})$/.exec(source)?.[1];
  const edition = year === undefined ? undefined : KWB_TABLES.get(Number(year));
  return edition === undefined
    ? (TABLES[source] ?? { by: '', table: source })
    : { by: 'CBS', table: edition };
}

/** Official id of the table of a source: `85984NED`. A source that is not known is its own name. */
export function tableOf(source: string): string {
  return nameOf(source).table;
}

/** How a figure cites its table: `CBS 85984NED`. */
export function citationOf(source: string): string {
  const { by, table } = nameOf(source);
  return by === '' ? table : `${by} ${table}`;
}
