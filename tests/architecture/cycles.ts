/** Module to the modules it imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The first circle found along a path that ends where it began; undefined when there is none. */
export function findCycle(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (module: string, trail: readonly string[]): readonly string[] | undefined => {
    if (done.has(module)) return undefined;
    const start = trail.indexOf(module);
    if (start >= 0) return [...trail.slice(start), module];
    for (const next of graph.get(module) ?? []) {
      const cycle = visit(next, [...trail, module]);
      if (cycle) return cycle;
    }
    done.add(module);
    return undefined;
  };
  for (const module of graph.keys()) {
    const cycle = visit(module, []);
    if (cycle) return cycle;
  }
  return undefined;
}
