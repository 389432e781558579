import type { Sighting } from '../detect/sighting.ts';

const POST = 'https://armchair.example/why-small-moves-matter';

/** Whose the sample post is. Made up, at an address that belongs to nobody (RFC 2606). */
export const sampleSighting = (title: string, language: string): Sighting => ({
  url: POST,
  title,
  language,
  site: 'Get Out of the Armchair',
  people: [
    {
      name: 'Nora Bellweather',
      places: [{ kind: 'site', url: 'https://armchair.example/' }],
      ways: [{ kind: 'email', value: 'nora@armchair.example', foundAt: POST }],
      evidence: [],
      confidence: 1,
    },
  ],
  ms: 0,
});
