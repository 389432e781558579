/** All that is in the extension's storage of any sort, but for the count the store keeps of itself: nobody. */
export const EVERYTHING_KEPT = `(async () => {
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise(done => { indexedDB.open(name).onsuccess = event => done(event.target.result); });
    for (const shelf of db.objectStoreNames)
      rows.push(...await new Promise(done => {
        db.transaction(shelf).objectStore(shelf).getAll().onsuccess = event => done(event.target.result);
      }));
    db.close();
  }
  const root = await navigator.storage.getDirectory();
  const files = [];
  for await (const file of root.keys()) files.push(file);
  return {
    rows: rows.filter(row => !(row.key === 'state' && row.people === 0)),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    synced: await chrome.storage.sync.get(null),
    page: { ...localStorage, ...sessionStorage },
    caches: await caches.keys(),
    files,
  };
})()`;
/** What it answers where nothing is kept. */
export const NOTHING_KEPT = { rows: [], local: {}, session: {}, synced: {}, page: {}, caches: [], files: [] };
