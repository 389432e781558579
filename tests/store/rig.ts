import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Edge, Keep } from '../../src/store/edge.ts';
import { openStore, type Store, type StoreOptions } from '../../src/store/open.ts';
import type { NewPerson } from '../../src/store/people.ts';

/** A clock that only goes when told, and ids that count: a1, a2 … with the window's letter in front. */
export interface TestEdge extends Edge {
  at: number;
  pass(ms: number): void;
}

export const NOON = Date.UTC(2026, 10, 23, 12);

export function testEdge(letter = 'a'): TestEdge {
  let made = 0;
  const edge: TestEdge = {
    at: NOON,
    now: () => edge.at,
    newId: () => `${letter}${++made}`,
    pass(ms) {
      edge.at += ms;
    },
  };
  return edge;
}

/** Forgets every database: each test begins on an empty disk. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

export async function freshStore(options?: StoreOptions): Promise<{ store: Store; edge: TestEdge }> {
  emptyDisk();
  const edge = testEdge();
  return { store: await openStore(edge, options), edge };
}

export const ada: NewPerson = {
  name: 'Ada Byron',
  places: [{ kind: 'site', url: 'https://ada.example/' }],
  ways: [{ kind: 'email', value: 'Ada@ada.example' }],
};

export const bo: NewPerson = {
  name: 'Bo Li',
  places: [{ kind: 'x', url: 'https://x.com/bo', handle: 'bo' }],
  ways: [],
};

/** A drawer in memory, open to the test that damages what lies in it. */
export interface TestKeep extends Keep {
  readonly drawer: Map<string, unknown>;
}

export function testKeep(): TestKeep {
  const drawer = new Map<string, unknown>();
  return {
    drawer,
    get: async key => structuredClone(drawer.get(key)),
    set: async values => {
      for (const [key, value] of Object.entries(values)) drawer.set(key, structuredClone(value));
    },
    remove: async keys => {
      for (const key of keys) drawer.delete(key);
    },
    keys: async () => [...drawer.keys()],
  };
}
