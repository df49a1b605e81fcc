import { type ComponentType, lazy, Suspense } from 'react';
import { useAtlas } from '../../state/store';
import type { SheetProps } from './sheetProps';

type SheetPart = ComponentType<SheetProps>;

let loaded: SheetPart | undefined;

/** Fetches the sheet; from then on it is drawn without a gap. */
export async function loadSheet(): Promise<{ default: SheetPart }> {
  const { Sheet } = await import('./Sheet');
  loaded = Sheet;
  return { default: Sheet };
}

/** Fetches the sheet where the link asks for one, so that the page opens with it. A failure shows where the sheet would. */
export async function prepareSheet(): Promise<void> {
  if (useAtlas.getState().view.gebied.length === 1) await loadSheet().catch(() => undefined);
}

const Waiting = lazy(loadSheet);

/** The sheet of one area; its code and texts come after the panel they are shown in. */
export function LazySheet(props: SheetProps) {
  const Part = loaded ?? Waiting;
  return (
    <Suspense fallback={<div className="sheet" />}>
      <Part {...props} />
    </Suspense>
  );
}
