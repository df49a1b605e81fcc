/** What can lie under the colours: nothing, or a map of PDOK that is fetched only when asked for. */
export const BACKGROUNDS = ['geen', 'grijs', 'luchtfoto'] as const;
export type Background = (typeof BACKGROUNDS)[number];
