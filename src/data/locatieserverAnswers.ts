/** The answers of the Locatieserver, checked at the door. Throws a PackError naming the field that is wrong. */
import type { Address, AddressPlace } from '../domain/address';
import { kindOf, parseAreaId } from '../domain/area';
import { arrayAt, objectAt, textAt, wrongShape } from './shape';

function docsIn(answer: unknown, question: string): readonly unknown[] {
  const { response } = objectAt(answer, question, 'antwoord');
  const { docs } = objectAt(response, question, 'response');
  return arrayAt(docs, question, 'response.docs');
}

/** The addresses of a `suggest` answer; other things it may suggest are left out. */
export function addressesIn(answer: unknown): readonly Address[] {
  return docsIn(answer, 'suggest').flatMap((value, index) => {
    const field = `response.docs[${index}]`;
    const doc = objectAt(value, 'suggest', field);
    if (textAt(doc.type, 'suggest', `${field}.type`) !== 'adres') return [];
    const id = textAt(doc.id, 'suggest', `${field}.id`);
    return [{ id, name: textAt(doc.weergavenaam, 'suggest', `${field}.weergavenaam`) }];
  });
}

/** `POINT(5.98 50.88)` as numbers; null when it is anything else. */
function pointOf(text: unknown): readonly [number, number] | null {
  const parts = typeof text === 'string' ? /^POINT ?\((-?[\d.]+) (-?[\d.]+)\)$/.exec(text) : null;
  const [lon, lat] = [Number(parts?.[1]), Number(parts?.[2])];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function buurtOf(code: unknown): AddressPlace['buurt'] {
  const id = typeof code === 'string' ? parseAreaId(code) : undefined;
  return id !== undefined && kindOf(id) === 'buurt' ? id : null;
}

/** Where the address of a `lookup` answer lies. */
export function placeIn(answer: unknown): AddressPlace {
  const [first] = docsIn(answer, 'lookup');
  const doc = objectAt(first, 'lookup', 'response.docs[0]');
  const place = { buurt: buurtOf(doc.buurtcode), point: pointOf(doc.centroide_ll) };
  if (place.buurt === null && place.point === null) {
    throw wrongShape('lookup', 'response.docs[0]: geen buurtcode en geen punt');
  }
  return place;
}
