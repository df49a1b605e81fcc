/**
 * Share of adults with blood group A (per cent) in 26 Irish counties: Upton & Fingleton, Spatial Data Analysis by
 * Example (1985), after Cliff & Ord, Spatial Processes (1981). Figures and neighbours as the R package spData holds them
 * (`eire.df`, `eire.nb`, the last being the list of Cliff & Ord).
 */
import { fromOne, numbersOf } from './gal';

export const BLOOD_GROUP_A = numbersOf(`
34.2 29.68 26.54 23.92 27.91 32.79 26.53 25.14 30.69 31.41 28.38 28.84 28.24
28.57 31.02 27.01 30.68 28.24 30.18 27.96 27.32 30.24 31.04 29.82 35.86 35.47`);

export const OWN_CONSUMPTION = numbersOf(`
8.6 15 19 9 27 9.4 21.9 17 9 8 10.3 23.1 11.4 19 10.1 30 8.7 13 14.3 23 22 9 8 16 8.6 10.2`);

export const EIRE_NEIGHBOURS = fromOne(`
9 10 11 25 26
12 14 17 18 24
7 13 22
8 13 22 23
12
9 17 26
3 16 19 20 22
4 13
1 6 11 17 19 26
1 11 22 23 25
1 9 10 19 22
2 5 14 20 21
3 4 8 22
2 12 20 24
17 18
7 20 21
2 6 9 15 18 19 24
2 15 17
7 9 11 17 20 22 24
7 12 14 16 19 21 24
12 16 20
3 4 7 10 11 13 19 23
4 10 22 25
2 14 17 19 20
1 10 23 26
1 6 9 25`);
