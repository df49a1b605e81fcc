/**
 * Reflectance of 16 × 16 pixels of 30 metres: Getis & Ord, Local spatial statistics: an overview, in Longley & Batty
 * (eds), Spatial Analysis: Modelling in a GIS Environment (1996), p. 266. Figures as the R package spData holds them
 * (`getisord`, go_xyz), which begins at the bottom left, so that pixel 136 of the book is its pixel 120.
 *
 * Result: R package spdep, reference page of `localG`: Gi* of that pixel with the pixels within 30 metres, 1.45078 by the
 * formula of the book (eq. 14.2, p. 263), and 1.447943 as the book gives it (p. 267), with the variance over n − 1.
 */
import { numbersOf } from './gal';

export const REFLECTANCE = numbersOf(`
40 41 42 43 49 54 47 44 42 44 43 46 52 56 56 61
40 42 41 40 43 49 46 42 42 43 43 49 59 62 53 62
43 42 40 42 42 42 41 42 42 43 42 53 66 61 51 62
44 41 39 42 44 43 42 42 42 43 43 49 56 53 53 61
42 43 44 43 42 41 42 44 43 43 44 47 58 59 55 61
52 59 61 56 41 40 43 44 46 48 50 52 68 69 60 61
62 62 86 85 55 59 64 72 75 70 70 62 66 61 55 57
65 62 68 72 102 94 90 83 74 81 96 69 52 50 51 54
62 59 55 61 99 97 93 80 65 87 107 80 59 60 67 66
62 55 56 56 80 90 99 88 64 91 112 94 76 91 100 85
63 57 58 58 77 92 82 71 59 90 105 92 79 98 110 83
59 58 60 64 88 99 82 81 71 80 89 89 89 102 104 75
55 54 53 61 82 102 88 93 96 94 110 114 109 103 92 68
55 55 56 60 91 95 86 98 115 105 110 107 101 89 85 68
62 63 64 59 85 88 95 106 110 99 89 82 79 84 97 79
55 56 54 58 65 75 82 77 74 74 69 61 62 71 73 63`);

export const PIXEL = { row: 120 - 1, gi: 1.45078, giOverOneLess: 1.447943 };
