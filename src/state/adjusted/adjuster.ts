import { adjustedSceneOf } from './adjustedScene';

/** What works out an adjusted view, fetched as one part when a view asks for it. */
export interface Adjuster {
  readonly sceneOf: typeof adjustedSceneOf;
}

export const adjuster: Adjuster = { sceneOf: adjustedSceneOf };
