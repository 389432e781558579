/**
 * Which modules share a file. Left alone every set of pages that share something gets a file for it: two dozen small ones,
 * which pack badly. Here are five: what the worker and the popup share, what the popup and other pages share, what the
 * popup waits for before it reads a page, what reads it, and what else the popup loads once it is shown. So the popup, which
 * is opened most, begins with three files, and neither the worker nor the reader holds anything of any screen.
 */

/** Of a module, as the bundler knows it. */
interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface Graph {
  getModuleInfo(id: string): Module | null;
}

const POPUP = '/src/popup/popup.html';
const WORKER = '/src/background/background.ts';
/** What only the popup has goes with it. */
const POPUPS_OWN = '/src/popup/';
/** What the popup waits for before it reads a page: it stands in a small file by itself. */
const WAITED_FOR = '/src/detect/private-address.ts';

/** Reads pages, also where there is nothing but documents and messages (Chromium's offscreen pages): no screen goes with it. */
const READS = '/src/detect/read-copy.ts';

/** Everything a module loads before its first line runs, by way of others too. */
function loadedWith(start: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/** Everything that modules load when they are asked for more, each with all it begins with. */
function loadedAfter(modules: ReadonlySet<string>, graph: Graph): ReadonlySet<string> {
  const starts = [...modules].flatMap(id => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  return new Set(starts.flatMap(id => [...loadedWith(id, graph)]));
}

type Name = 'base' | 'shared' | 'waited-for' | 'reads' | 'later' | null;

/** Names the file of a module; null where the bundler may choose. */
function fileNames(root: string): (id: string, graph: Graph) => Name {
  const know = (graph: Graph) => {
    const popup = loadedWith(`${root}${POPUP}`, graph);
    return {
      popup,
      worker: loadedWith(`${root}${WORKER}`, graph),
      later: loadedAfter(popup, graph),
      waitedFor: loadedWith(`${root}${WAITED_FOR}`, graph),
      reads: loadedWith(`${root}${READS}`, graph),
    };
  };
  let known: ReturnType<typeof know> | undefined;
  return (id, graph) => {
    known ??= know(graph);
    const { popup, worker, later, waitedFor, reads } = known;
    // The worker asks for it too, and must not get what only pages can run along with it.
    if (!popup.has(id) && waitedFor.has(id)) return 'waited-for';
    if (!popup.has(id) && !worker.has(id) && reads.has(id)) return 'reads';
    if (!popup.has(id)) return later.has(id) && !worker.has(id) ? 'later' : null;
    if (worker.has(id) || reads.has(id)) return 'base';
    return id.startsWith(`${root}${POPUPS_OWN}`) && !later.has(id) ? null : 'shared';
  };
}

/** The groups the bundler asks one after another, so that none takes along what the popup begins with. */
export function chunkGroups(root: string): { name: (id: string, graph: Graph) => Name; priority: number }[] {
  const nameOf = fileNames(root);
  return [
    { name: (id, graph) => (nameOf(id, graph) === 'later' ? null : nameOf(id, graph)), priority: 2 },
    { name: nameOf, priority: 1 },
  ];
}
