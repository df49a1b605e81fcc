import { type ComponentType, lazy, Suspense, useId, useState } from 'react';
import type { ListProps } from './listProps';

type ListName = 'IndicatorList' | 'LevelList' | 'YearList' | 'ComparisonList';

const loadLists = () => import('./lists');

function lazyList(name: ListName): ComponentType<ListProps> {
  return lazy(() => loadLists().then((lists) => ({ default: lists[name] })));
}

const LISTS: Readonly<Record<ListName, ComponentType<ListProps>>> = {
  IndicatorList: lazyList('IndicatorList'),
  LevelList: lazyList('LevelList'),
  YearList: lazyList('YearList'),
  ComparisonList: lazyList('ComparisonList'),
};

/**
 * A word of the sentence that opens a list. Until the first click it is a plain button, so that the lists are
 * not needed for the first picture; that click opens the list as soon as its code is there.
 */
export function Pick({ list, ...rest }: Omit<ListProps, 'purposeId'> & { readonly list: ListName }) {
  const [wanted, setWanted] = useState(false);
  const purposeId = useId();
  const props = { ...rest, purposeId };
  const List = LISTS[list];
  const plain = (
    <button
      type="button"
      className="pick"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-describedby={purposeId}
      onClick={() => setWanted(true)}
    >
      {props.word}
    </button>
  );
  return (
    <>
      <span id={purposeId} hidden>
        {props.purpose}
      </span>
      {wanted ? (
        <Suspense fallback={plain}>
          <List {...props} />
        </Suspense>
      ) : (
        plain
      )}
    </>
  );
}
