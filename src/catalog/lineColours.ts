/**
 * Colours of lines in a chart, in the order of the lines. Each at least 3:1 on white; lines are told apart by their marks
 * and names as well.
 */
export const LINE_COLOURS = [
  '#17696b',
  '#b5572a',
  '#1f57b5',
  '#8a3b7d',
  '#75690a',
  '#c02a4e',
  '#4f5b6c',
  '#4d7f1d',
] as const;
