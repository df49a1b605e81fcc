import { type ComponentType, lazy, Suspense, useId, useState } from 'react';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { Scene } from '../../../state/scene';
import type { AddDialogProps } from './dialogProps';
import './add-buttons.css';

const WAYS = ['plakken', 'bestand', 'filter'] as const;
type Way = (typeof WAYS)[number];
type Part = ComponentType<AddDialogProps>;

function NotArrived({ scene }: AddDialogProps) {
  return (
    <p className="add-fault" role="alert">
      {addOwnTexts(scene.lang).notLoaded}
    </p>
  );
}

/** A dialog, fetched when it is first opened; in its place the reason when it does not arrive. */
function fetched(load: () => Promise<Part>): Part {
  return lazy(async () => ({ default: await load().catch(() => NotArrived) }));
}

const DIALOGS: Readonly<Record<Way, Part>> = {
  plakken: fetched(() => import('./PasteDialog').then((part) => part.PasteDialog)),
  bestand: fetched(() => import('./ImportDialog').then((part) => part.ImportDialog)),
  filter: fetched(() => import('./FilterDialog').then((part) => part.FilterDialog)),
};

/** Buttons to make an own area from a pasted list, a file or a filter; each opens a dialog, which is fetched then. */
export function AddOwn({ scene }: { scene: Scene }) {
  const texts = addOwnTexts(scene.lang);
  const [way, setWay] = useState<Way | null>(null);
  const [typed, setTyped] = useState('');
  const id = useId();
  const Dialog = way && DIALOGS[way];
  return (
    <div className="add-own">
      <p id={id}>{texts.title}</p>
      <ul aria-labelledby={id}>
        {WAYS.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-label={texts.waysLong[one]}
              aria-haspopup="dialog"
              aria-expanded={way === one}
              onClick={(event) => {
                // Not every browser gives a pressed button the focus, and it has to come back here.
                event.currentTarget.focus();
                setWay(one);
              }}
            >
              {texts.ways[one]}
            </button>
          </li>
        ))}
      </ul>
      {Dialog && (
        <Suspense>
          <Dialog scene={scene} onClose={() => setWay(null)} typed={typed} onType={setTyped} />
        </Suspense>
      )}
    </div>
  );
}
