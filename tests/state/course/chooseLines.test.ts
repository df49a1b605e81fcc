import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/area';
import { addLine, removeLine } from '../../../src/state/course/chooseLines';
import { MOST_LINES } from '../../../src/state/course/courseModel';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { MOST_AREAS } from '../../../src/state/linkFields';
import { useAtlas } from '../../../src/state/store';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `BU0917${1000 + index}` as AreaId);
const chosen = () => useAtlas.getState().view.gebied;
const NEW = 'GM0917' as AreaId;

function choose(gebied: readonly AreaId[]): void {
  useAtlas.setState({ view: { ...DEFAULT_VIEW, gebied }, choiceNotes: [] });
}

beforeEach(() => choose([]));

describe('the lines of a chart', () => {
  it('take a new one last, and in place of the last where the chart is full, which is then not drawn', () => {
    choose(ids(2));
    addLine(NEW);
    expect(chosen()).toEqual([...ids(2), NEW]);
    choose(ids(MOST_LINES));
    addLine(NEW);
    expect(chosen().slice(0, MOST_LINES)).toEqual([...ids(MOST_LINES - 1), NEW]);
    expect(chosen()).toHaveLength(MOST_LINES + 1);
  });

  it('take one that was left out among those drawn, once', () => {
    const all = ids(MOST_LINES + 2);
    choose(all);
    addLine(all.at(-1) ?? NEW);
    expect(chosen()[MOST_LINES - 1]).toBe(all.at(-1));
    expect([...chosen()].sort()).toEqual([...all].sort());
  });

  it('refuse another beyond what a link holds', () => {
    choose(ids(MOST_AREAS));
    addLine(NEW);
    expect(chosen()).toEqual(ids(MOST_AREAS));
    expect(useAtlas.getState().choiceNotes.map(({ code }) => code)).toEqual(['keuze-vol']);
  });

  it('lose one of those chosen, or of those shown without having been chosen', () => {
    const [first = NEW, second = NEW] = ids(2);
    choose([first, second]);
    removeLine(first, [first, second]);
    expect(chosen()).toEqual([second]);
    choose([]);
    removeLine(second, [first, second]);
    expect(chosen()).toEqual([first]);
  });
});
