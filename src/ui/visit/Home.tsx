import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { visitTexts } from '../../catalog/texts/visit';
import type { AreaId } from '../../domain/area';
import { showFor } from '../../state/actions';
import type { Scene } from '../../state/scene';
import { Search } from '../search/Search';
import { CityParts } from './CityParts';
import { homePlaces } from './homePlaces';
import './home.css';
import './homePlace.css';

/** The question has the focus while it is asked; when it goes and takes the focus with it, the answer has it, or the map. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const answer = document.getElementById('gebied-kop') ?? document.getElementById('inhoud');
        answer?.focus({ preventScroll: true });
      });
    };
  }, []);
  return heading;
}

const skip = () => showFor(null);

/** Escape in the question itself; a list that was opened from it keeps its own. */
function skipOnEscape(event: KeyboardEvent): void {
  const own = event.currentTarget.contains(event.target as Node) && !event.defaultPrevented;
  if (event.key === 'Escape' && own) skip();
}

interface Props {
  readonly scene: Scene;
  /** What to do with the area someone lives in. */
  readonly onFound: (id: AreaId) => void;
}

/** Asks a resident for the own area, by name or by pressing a part of the city; can be skipped. */
export function Home({ scene, onFound }: Props) {
  const { atlas, lang } = scene;
  const texts = visitTexts(lang).home;
  const { city, gemeenten } = useMemo(() => homePlaces(atlas), [atlas]);
  const heading = useFocus();
  const id = useId();
  return (
    <div role="dialog" aria-labelledby={id} className="home" onKeyDown={skipOnEscape}>
      <div className="home-words">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {texts.question}
        </h2>
        <p className="home-lead">{texts.lead}</p>
        <Search lang={lang} onFound={onFound} />
        {city && (
          <>
            <h3>{texts.parts(city.name)}</h3>
            <CityParts city={city} onFound={onFound} />
          </>
        )}
        <h3>{city ? texts.otherPlaces : texts.places}</h3>
        <ul className="home-places">
          {gemeenten.map((place) => (
            <li key={place.id}>
              <button type="button" onClick={() => onFound(place.id)}>
                {place.name}
              </button>
            </li>
          ))}
        </ul>
        <p className="home-end">
          <button type="button" className="text-button" onClick={skip}>
            {texts.skip}
          </button>
          <span>{texts.notKept}</span>
        </p>
      </div>
    </div>
  );
}
