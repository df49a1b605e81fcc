/** What the graph of modules tells of one: who imports it statically. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Name of the chunk a module belongs in; null for one of its own, or shared with whatever needs it. */
export type ChunkName = (id: string, graph: ModuleGraph) => string | null;

/**
 * Puts everything that a module of `roots` imports statically, however far down, into one chunk, which the roots
 * themselves stay out of: one of them is the entry of the page. Without it every piece
 * that two lazy parts have in common becomes a file of its own, and on a line with a long delay a page with thirty small
 * files waits for them in turns of six.
 *
 * @param roots ends of the paths of the modules to begin at
 */
export function reachedFrom(name: string, roots: readonly string[]): ChunkName {
  const isRoot = (id: string) => roots.some((root) => id.endsWith(root));
  return (id, graph) => {
    const seen = new Set([id]);
    for (const one of seen) {
      const importers = graph.getModuleInfo(one)?.importers ?? [];
      if (importers.some(isRoot)) return name;
      for (const importer of importers) seen.add(importer);
    }
    return null;
  };
}
