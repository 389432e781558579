/**
 * Which modules share a file. Left alone every set of pages that share something gets a file for it: two dozen small ones,
 * which pack badly. Here are two: what the worker and the popup share, and what the popup and other pages share. So the
 * popup, which is opened most, asks for three, and the worker holds nothing of any screen.
 */

/** Of a module, as the bundler knows it. */
interface Module {
  readonly importedIds: readonly string[];
}
interface Graph {
  getModuleInfo(id: string): Module | null;
}

const POPUP = '/src/popup/popup.html';
const WORKER = '/src/background/background.ts';
/** What only the popup has goes with it. */
const POPUPS_OWN = '/src/popup/';

/** Everything a module loads before its first line runs, by way of others too. */
function loadedWith(start: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/** Names the file of each module; null where the bundler may choose. @param root of the project */
export function chunkNames(root: string): (id: string, graph: Graph) => string | null {
  let popup: ReadonlySet<string> | undefined;
  let worker: ReadonlySet<string> | undefined;
  return (id, graph) => {
    popup ??= loadedWith(`${root}${POPUP}`, graph);
    worker ??= loadedWith(`${root}${WORKER}`, graph);
    if (!popup.has(id) || id.startsWith(`${root}${POPUPS_OWN}`)) return null;
    return worker.has(id) ? 'base' : 'shared';
  };
}
