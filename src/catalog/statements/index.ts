import type { Statement } from '../../domain/statement';
import { HOME_STATEMENTS } from './homes';
import { MONEY_STATEMENTS } from './money';
import { PEOPLE_STATEMENTS } from './people';
import { PLACE_STATEMENTS } from './places';

/** Claims of the policy texts that a reader can lay beside the figures of the atlas. */
export const STATEMENTS: readonly Statement[] = [
  ...MONEY_STATEMENTS,
  ...PEOPLE_STATEMENTS,
  ...HOME_STATEMENTS,
  ...PLACE_STATEMENTS,
];
