import type { SourceSpec } from '../domain/source';
import type { Text } from '../domain/text';
import { KWB_TABLES } from './tables';

const NEWEST_NOTE: Text = {
  nl: 'Hele tabel opgehaald; kolommen gekozen op code, titel en eenheid. Aantallen van wijken en buurten zijn door het CBS afgerond op vijf, dus delen tellen niet precies op tot het geheel. Codes onder -99990 gelden als ontbrekend.',
  en: 'Whole table fetched; columns chosen by code, title and unit. Counts of districts and neighbourhoods are rounded to five by Statistics Netherlands, so parts do not add up exactly. Codes below -99990 count as missing.',
};

const EARLIER_NOTE: Text = {
  nl: 'Alleen in een eigen ophaalronde met netwerk. Gebieden worden op code gekoppeld aan de indeling van 2024; wat daar niet in voorkomt, vervalt en wordt geteld. Niet elke editie heeft elk cijfer.',
  en: 'Only in an own run with network. Areas are joined by code to the 2024 division; what is not in it is dropped and counted. Not every edition has every figure.',
};

function edition([year, table]: readonly [number, string]): SourceSpec {
  return {
    id: `kwb-${year}`,
    route: 'dienst',
    publisher: 'Centraal Bureau voor de Statistiek (CBS)',
    table,
    title: {
      nl: `Kerncijfers wijken en buurten ${year}`,
      en: `Key figures districts and neighbourhoods ${year}`,
    },
    licence: 'CC BY 4.0',
    url: `https://www.cbs.nl/nl-nl/cijfers/detail/${table}`,
    credit: `CBS, Kerncijfers wijken en buurten ${year}`,
    note: year === 2024 ? NEWEST_NOTE : EARLIER_NOTE,
  };
}

/** One source per edition, newest first. */
export const KWB_SOURCES: readonly SourceSpec[] = [...KWB_TABLES].map(edition);
