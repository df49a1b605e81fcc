import { PROJECT } from '../setup/run.mjs';
import { overBudget, SIZE_BUDGETS, WEIGHT_NAMES } from './budgets';
import { type Weights, weigh } from './weigh';

const weights = await weigh(`${PROJECT}dist`);
for (const key of Object.keys(weights) as (keyof Weights)[]) {
  const budget = key in SIZE_BUDGETS ? ` van ${SIZE_BUDGETS[key as keyof typeof SIZE_BUDGETS]}` : '';
  console.log(`${WEIGHT_NAMES[key]}: ${weights[key]}${budget} bytes`);
}
const faults = overBudget(weights);
for (const fault of faults) console.error(`Te zwaar: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
