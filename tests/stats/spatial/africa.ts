/**
 * Conflict in 42 African countries, 1966-78, and what is published of it.
 *
 * Index of total conflict: Anselin & O'Loughlin, Geography of international conflict and cooperation (1992); used in
 * Anselin, Local indicators of spatial association, Geographical Analysis 27 (1995), table 1, p. 103. Figures and
 * neighbours as the R package spData holds them (data sets `afcon` and `paper.nb`, the neighbours of the 1995 paper).
 *
 * Results: R package spdep, reference page of `localmoran` (columns Ii, E.Ii and Var.Ii, the last two after Sokal et al.
 * 1998, and `moran.test`) and reference page of `p.adjustSP` (Gi*, row-standardised weights with the area itself).
 * Its localmoran divides by n (`mlvar=TRUE`), though the formula on the page says n − 1.
 */
import { fromOne } from './gal';

interface Country {
  readonly name: string;
  readonly conflict: number;
  readonly moran: number;
  readonly expected: number;
  readonly variance: number;
  readonly gi: number;
}

const ROWS = `
TUNISIA|1363|5.3873e-03|-3.0273e-06|6.1985e-05|0.57910139
ALGERIA|1421|-1.0037e-02|-9.7828e-05|5.9914e-04|-0.36307938
MOROCCO|1861|-9.6961e-02|-5.1445e-03|1.0479e-01|0.02191606
LIBYA|2355|8.0382e-01|-1.9923e-02|1.1960e-01|2.55272169
EGYPT|5246|6.9467e+00|-2.9968e-01|4.2971e+00|4.42133637
MAURITANIA|811|9.7053e-02|-5.7508e-03|5.5533e-02|-0.60496775
MALI|299|4.6363e-01|-2.1841e-02|1.0896e-01|-1.69893391
NIGER|358|2.3071e-01|-1.9459e-02|9.7310e-02|-1.04877003
CHAD|895|-1.0528e-01|-4.0998e-03|2.5008e-02|0.46259185
SUDAN|4751|2.9878e+00|-2.2835e-01|7.6320e-01|4.03925235
ETHIOPIA|1878|7.2512e-01|-5.4929e-03|7.2655e-02|2.62720027
SENEGAL|933|2.5670e-01|-3.4444e-03|3.3339e-02|-1.46321911
BURKINA FASO|347|5.0828e-01|-1.9893e-02|1.1942e-01|-1.75085492
NIGERIA|1130|1.1377e-01|-9.6126e-04|9.3272e-03|-1.17261672
THE GAMBIA|241|3.7523e-01|-2.4317e-02|9.9646e-01|-0.98383592
CAMEROON|604|2.5925e-01|-1.1009e-02|8.2313e-02|-1.13328519
GUINEA|1015|1.8263e-01|-2.2246e-03|1.6780e-02|-1.44888005
BENIN|998|1.9412e-01|-2.4556e-03|2.3792e-02|-1.30139679
SOMALIA|2122|4.5277e-01|-1.1751e-02|2.3778e-01|1.18316273
GHANA|1090|1.4764e-01|-1.3414e-03|1.7817e-02|-1.10269327
TOGO|848|2.1934e-01|-4.9892e-03|6.6025e-02|-0.99053008
CENTRAL AFRICAN REPUBLIC|618|-4.4206e-01|-1.0600e-02|7.9287e-02|1.17349763
IVORY COAST|758|2.9004e-01|-6.9359e-03|5.2072e-02|-1.41712454
SIERRA LEONE|423|2.6523e-01|-1.6994e-02|3.4204e-01|-0.87032623
LIBERIA|980|1.8565e-01|-2.7127e-03|3.5982e-02|-1.04053617
ZAIRE|3087|7.0978e-01|-5.9545e-02|2.0906e-01|2.02270432
KENYA|2273|1.1969e+00|-1.6803e-02|1.2489e-01|3.50301896
UGANDA|3134|1.9425e+00|-6.2812e-02|4.4503e-01|3.33600851
CONGO|1142|1.1380e-02|-8.5953e-04|8.3410e-03|-0.20253005
GABON|824|2.0366e-01|-5.4771e-03|1.1153e-01|-0.78935857
TANZANIA|2881|2.7185e-01|-4.6254e-02|1.9107e-01|1.09843592
RWANDA|487|-7.5236e-01|-1.4730e-02|1.4096e-01|1.45720776
BURUNDI|604|-4.8428e-01|-1.1009e-02|1.4481e-01|0.77417084
ANGOLA|1528|1.1797e-01|-6.2140e-04|8.2594e-03|1.23450728
ZAMBIA|1554|4.2160e-02|-8.1691e-04|3.5354e-03|0.75273285
MALAWI|629|-2.2888e-01|-1.0284e-02|1.3537e-01|0.21195283
MOZAMBIQUE|792|1.6790e-02|-6.1629e-03|3.7515e-02|-0.28761679
ZIMBABWE|795|-9.5068e-03|-6.0969e-03|5.8855e-02|-0.19956472
BOTSWANA|1266|-3.9316e-03|-1.4141e-04|1.8805e-03|0.04090396
SOUTH AFRICA|1875|-1.8254e-01|-5.4306e-03|2.7546e-02|-0.86814954
SWAZILAND|147|1.6684e-02|-2.8611e-02|5.6905e-01|-0.65938417
LESOTHO|363|-4.1935e-01|-1.9263e-02|7.9348e-01|-0.29841469`;

export const AFRICA: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', ...figures] = row.split('|');
    const [conflict = 0, moran = 0, expected = 0, variance = 0, gi = 0] = figures.map(Number);
    return { name, conflict, moran, expected, variance, gi };
  });

export const AFRICA_NEIGHBOURS = fromOne(`
2 4
1 3 4 6 7 8
2 6
1 2 5 8 9 10
4 10
2 3 7 12
2 6 8 12 13 17 23
2 4 7 9 13 14 18
4 8 10 14 16 22
4 5 9 11 22 26 27 28
10 19 27
6 7 15 17
7 8 18 20 21 23
8 9 16 18
12
9 14 22 29 30
7 12 23 24 25
8 13 14 21
11 27
13 21 23
13 18 20
9 10 16 26 29
7 13 17 20 25
17 25
17 23 24
10 22 28 29 31 32 33 34 35
10 11 19 28 31
10 26 27 31 32
16 22 26 30
16 29
26 27 28 32 33 35 36 37
26 28 31 33
26 31 32
26 35 40
26 31 34 36 37 38 39 40
31 35 37
31 35 36 38 40 41
35 37 39 40
35 38 40
34 35 37 38 39 41 42
37 40
40`);

/** `moran.test(afcon$totcon, nb2listw(paper.nb))`; the variance under randomisation. */
export const AFRICA_GLOBAL = { i: 0.41679563, expected: -0.02439024, variance: 0.01029358 };
