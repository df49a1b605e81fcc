import type { Text } from '../domain/text';

/** A monitor the policy texts name whose figures are not in this atlas. */
export interface Monitor {
  readonly id: string;
  readonly name: string;
  /** The question it answers. */
  readonly answers: Text;
  readonly level: Text;
  readonly url: string;
}

/** A measure the policy texts speak of that no open source gives per buurt or wijk. */
export interface NotOpenMeasure {
  readonly id: string;
  readonly name: Text;
  readonly why: Text;
  /** Id in `ELSEWHERE` where a figure for larger areas can be found. */
  readonly elsewhere?: string;
}

/** Levels as the monitors name them. */
export const MUNICIPALITY: Text = { nl: 'gemeente', en: 'municipality' };
export const NEIGHBOURHOOD: Text = {
  nl: 'gemeente, wijk en buurt',
  en: 'municipality, district and neighbourhood',
};
export const REGION: Text = { nl: 'gemeente, regio en provincie', en: 'municipality, region and province' };
