import type { Delivery } from '../model';
import { fetchBulk } from './cbsBulk';
import { fetchPerGemeente } from './dataderden';
import type { Job } from './job';
import { fetchScores } from './leefbaarometer';
import { fetchProvinces } from './membership';
import { fetchBuurten } from './pdok';

type Adapter = (job: Job) => Promise<Delivery>;

const ADULTS = {
  condition: "startswith(Leeftijd,'20300') and startswith(Marges,'MW00000')",
  dimensions: { Leeftijd: '20300', Marges: 'MW00000' },
};
const ALL_CRIME = { condition: "SoortMisdrijf eq '0.0.0 '", dimensions: { SoortMisdrijf: '0.0.0' } };

const SERVICES: ReadonlyMap<string, Adapter> = new Map<string, Adapter>([
  ['pdok-buurten', fetchBuurten],
  ['leefbaarometer', fetchScores],
  ['politie', (job) => fetchPerGemeente(job, ALL_CRIME)],
  ['rivm', (job) => fetchPerGemeente(job, ADULTS)],
  ['rivm-oud', (job) => fetchPerGemeente(job, ADULTS)],
  ['ses-woa', (job) => fetchBulk(job, '2023')],
  ['nabijheid', (job) => fetchBulk(job, '2024')],
  ['gebieden', fetchProvinces],
]);

/** Sources without which there is no snapshot, also when no indicator asks for a column of theirs. */
export const REQUIRED: readonly string[] = ['pdok-buurten', 'kwb-2024', 'leefbaarometer', 'politie', 'rivm'];

/** How a source is fetched; undefined when it is no service. An edition of Kerncijfers is named by its year. */
export function adapterOf(source: string): Adapter | undefined {
  const edition = /^kwb-(\d{4})$/.exec(source)?.[1];
  return edition === undefined ? SERVICES.get(source) : (job) => fetchBulk(job, edition);
}
