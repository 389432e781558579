import { describe, expect, it } from 'vitest';
import { startFrom } from '../../src/ui/start.ts';

const sighting = { title: 'Rain', people: [], ms: 1 };

describe('startFrom', () => {
  it('fills in the site and remembers the page', () => {
    expect(startFrom({ ...sighting, url: 'https://rain.example/2026/rain', site: 'Rain' })).toEqual({
      name: 'Rain',
      address: 'https://rain.example/',
      page: { url: 'https://rain.example/2026/rain', title: 'Rain' },
    });
  });

  it('fills in nothing for a file', () => {
    expect(startFrom({ ...sighting, url: 'file:///tmp/rain.html' })).toEqual({ name: '', address: '' });
  });
});
