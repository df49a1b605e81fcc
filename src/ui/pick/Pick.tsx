import { type ComponentType, lazy } from 'react';
import type { ListProps } from './listProps';
import { PickWord } from './PickWord';

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

/** A word of the sentence with its list. */
export function Pick({ list, ...rest }: Omit<ListProps, 'purposeId'> & { readonly list: ListName }) {
  const List = LISTS[list];
  return (
    <PickWord
      word={rest.word}
      purpose={rest.purpose}
      opened={(purposeId) => <List {...rest} purposeId={purposeId} />}
    />
  );
}
