import { expect, it } from 'vitest';
import { parseSighting } from '../../src/detect/parse-sighting.ts';
import { sampleSighting } from '../../src/welcome/sample-sighting.ts';

it('the sample post answers what any page might answer', () => {
  const sighting = sampleSighting('Why small moves matter', 'en');
  expect(parseSighting(sighting)).toEqual(sighting);
});

it('the author of the sample post lives where nobody does', () => {
  const { url, people } = sampleSighting('', 'en');
  const addresses = people.flatMap(({ places, ways }) => [
    ...places.map(one => one.url),
    ...ways.map(one => one.value),
  ]);
  expect(addresses).toHaveLength(2);
  for (const address of [url, ...addresses]) expect(address).toMatch(/[./@]armchair\.example(\/|$)/);
});
