import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSnapshot, type Recordings } from '../snapshot';
import type { Measure } from './measure';

/** Time of the whole pipeline on recordings, from reading them to the written snapshot. */
export async function measurePipeline(recordings: Recordings): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parkstad-bench-'));
  try {
    const began = performance.now();
    await compileSnapshot(recordings, folder);
    const value = performance.now() - began;
    return [{ id: 'pijplijn', name: 'pijplijn op opnamen', unit: 'ms', value }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
