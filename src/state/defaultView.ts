import { DEFAULT_INDICATOR } from '../catalog/indicators';
import type { AreaId } from '../domain/area';
import type { View } from '../domain/view';

/** The view of a link without anything in it. */
export const DEFAULT_VIEW: View = {
  scherm: 'kaart',
  niveau: 'buurt',
  indicator: DEFAULT_INDICATOR,
  jaar: null,
  vergelijk: 'nederland' as string as AreaId,
  kleur: null,
  klassen: null,
  basis: null,
  sinds: null,
  met: null,
  score: null,
  lens: null,
  stapel: null,
  buren: null,
  trekkingen: null,
  toeval: null,
  uitgelicht: null,
  drempel: null,
  dunbevolkt: null,
  vorm: 'vlakken',
  gebied: [],
  uitsnede: null,
  eigen: [],
  bereik: null,
  keer: null,
  nulmeting: null,
  verhaal: null,
  stap: null,
  voor: null,
  taal: 'nl',
};
