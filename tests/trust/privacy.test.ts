import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY, policyNow } from '../../.ci/privacy.ts';
import { shelves } from '../../.ci/stored-fields.ts';

describe('the privacy policy', () => {
  it('lists every field that is kept, as the types are now (run `npm run -s privacy` if not)', () => {
    const policy = readFileSync(POLICY, 'utf8');
    const fields = shelves().flatMap(shelf => shelf.fields);
    console.log(`${shelves().length} shelves, ${fields.length} fields`);
    expect(fields.length).toBeGreaterThan(60);
    expect(policy).toBe(policyNow(policy));
  });

  it('knows the fields a person has', () => {
    const people = shelves().find(shelf => shelf.name === 'people');
    expect(people?.fields.map(field => field.name)).toEqual(
      expect.arrayContaining(['name', 'ways', 'note', 'placeKeys']),
    );
  });
});
