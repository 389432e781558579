import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReplicas } from '../../../src/transfer/folder/merge.ts';
import type { Kept, Replica, Words } from '../../../src/transfer/folder/replica.ts';

/** Few moments, machines and values: ties are the rule. */
const stamp = fc.record({ at: fc.nat(2), by: fc.constantFrom('anna', 'bert') });
const cell = fc.tuple(stamp, fc.option(fc.constantFrom('x', 'y', ['z']))).map(([it, is]) => (is ? { ...it, is } : it));

/** A machine stamps each version once, and who has a version has seen it. */
const words: fc.Arbitrary<Words> = fc
  .tuple(fc.uniqueArray(stamp, { selector: it => it.by }), fc.dictionary(fc.constantFrom('anna', 'bert'), fc.nat(3)))
  .map(([stamps, seen]) => ({
    versions: stamps
      .map(it => ({ ...it, is: `${it.by} at ${it.at}` }))
      .sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1)),
    seen: {
      ...seen,
      ...Object.fromEntries(stamps.map(it => [it.by, Math.max(it.at, seen[it.by] ?? 0)])),
    },
  }));

const kept: fc.Arbitrary<Kept> = fc.oneof(
  fc.record({
    life: fc.nat(1),
    cells: fc.dictionary(fc.constantFrom('name', 'step'), cell),
    words: fc.dictionary(fc.constant('note'), words),
  }),
  fc.record({
    life: fc.nat(1),
    gone: fc.dictionary(fc.constantFrom('anna', 'bert'), fc.nat(2)),
    cells: fc.constant({}),
    words: fc.constant({}),
  }),
);

const replica: fc.Arbitrary<Replica> = fc
  .dictionary(fc.constantFrom('people/1', 'people/2'), kept)
  .map(records => new Map(Object.entries(records)));

const plain = (it: Replica) => Object.fromEntries(it);
const both = (one: Replica, other: Replica) => plain(mergeReplicas(one, other));

describe('merging', () => {
  it('does not care which side is which, how they are grouped, nor how often', () => {
    fc.assert(
      fc.property(replica, replica, replica, (a, b, c) => {
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(mergeReplicas(a, b), c)).toEqual(both(a, mergeReplicas(b, c)));
        expect(both(a, a)).toEqual(plain(a));
        expect(both(mergeReplicas(a, b), b)).toEqual(both(a, b));
      }),
      { numRuns: 500 },
    );
  });
});
