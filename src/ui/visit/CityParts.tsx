import type { AreaId } from '../../domain/area';
import type { City } from './homePlaces';

interface Props {
  readonly city: City;
  readonly onFound: (id: AreaId) => void;
}

/** The parts of the city as buttons, each with a small drawing of where it lies. */
export function CityParts({ city, onFound }: Props) {
  return (
    <ul className="home-parts">
      {city.parts.map((part) => (
        <li key={part.id}>
          <button type="button" onClick={() => onFound(part.id)}>
            <svg viewBox={city.viewBox} aria-hidden="true">
              <path className="home-city" d={city.d} />
              <path className="home-part" d={part.d} />
            </svg>
            {part.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
