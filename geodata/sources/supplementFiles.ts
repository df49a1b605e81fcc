/** How a supplementary CSV file is read. */
export interface SupplementFile {
  readonly source: string;
  readonly name: RegExp;
  /** Header of the column with area codes. */
  readonly code: string;
  /** Header of the column with the year; otherwise the year is the four digits in the file name. */
  readonly period?: string;
  /** The codes are postcodes of four digits, with `NL` for the country. */
  readonly postcodes?: boolean;
}

/** The supplementary tables by file name; a folder may hold any of them. */
export const SUPPLEMENT_FILES: readonly SupplementFile[] = [
  { source: 'kwb-heerlen', name: /^kwb-\d{4}-heerlen\.csv$/, code: 'code' },
  { source: 'kwb-gemeenten', name: /^kwb-\d{4}-\d{4}-gemeenten\.csv$/, code: 'gwb_code', period: 'year' },
  { source: 'kwb-gemeenten-2020', name: /^kwb-2020-gemeenten\.csv$/, code: 'GM_CODE' },
  { source: 'kwb-wijken-2022', name: /^kwb-2022-wijken\.csv$/, code: 'code' },
  { source: 'kwb-2017-deel', name: /^kwb-2017-buurten-subset\.csv$/, code: 'WijkenEnBuurten' },
  { source: 'kwb-nederland', name: /^kwb-\d{4}-nederland\.csv$/, code: 'Regioaanduiding.Codering..code.' },
  { source: 'ses-woa-pc4', name: /^ses-woa-inkomen-pc4-\d{4}\.csv$/, code: 'pc4', postcodes: true },
];
