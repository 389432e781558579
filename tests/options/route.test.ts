import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, PAGES, type Route, routeOf } from '../../src/options/route.ts';

const id = fc.stringMatching(/^[\w-]{1,60}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ page: fc.constantFrom(...PAGES) }),
  fc.record({ page: fc.constantFrom('person' as const, 'write' as const, 'letter' as const), id }),
);

describe('routes', () => {
  it('come back from their address', () => {
    fc.assert(
      fc.property(route, one => {
        expect(routeOf(hashOf(one))).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '#', '#nowhere', '#person', '#person/', '#person/a b', '#letter/<script>', '#constructor'])(
    '%j is who is next',
    hash => {
      expect(routeOf(hash)).toEqual({ page: 'next' });
    },
  );
});
