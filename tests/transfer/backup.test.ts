import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, type ReadBackup, readBackup, writeBackup } from '../../src/transfer/backup/backup.ts';
import { type Everything, NOBODY } from '../../src/transfer/everything.ts';
import { anyEverything } from './any-everything.ts';
import { thousands } from './arbitrary.ts';

const digest: Digest = bytes => crypto.subtle.digest('SHA-256', bytes);

const ada = {
  id: 'a1',
  name: 'Ada',
  places: [{ kind: 'site', url: 'https://ada.example/' }],
  ways: [{ kind: 'email', value: 'ada@ada.example' }],
  note: 'writes',
  step: 'reading',
  savedAt: 1,
  changedAt: 1,
  rev: 1,
} as const;

const write = (everything: Everything): Promise<string> =>
  writeBackup({ madeAt: Date.UTC(2026, 10, 23), madeBy: '0.1.0', everything }, digest);

/** A file whose sum and count are right, whatever stands in it. */
const forge = (everything: unknown): Promise<string> => write(everything as Everything);

const why = (read: ReadBackup): unknown => (read.ok ? 'read' : read.why.key);

describe('a backup', () => {
  it('comes back as the identical store', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyEverything, async everything => {
        count++;
        const read = await readBackup(await write(everything), digest);
        expect(read).toEqual({ ok: true, backup: { madeAt: Date.UTC(2026, 10, 23), madeBy: '0.1.0', everything } });
      }),
      { numRuns: thousands(1_000) },
    );
    console.log(`backup round trip: ${count} stores`);
  });

  it('survives being indented by an editor', async () => {
    const text = JSON.stringify(JSON.parse(await write({ ...NOBODY, people: [ada] })), null, 2);
    expect(why(await readBackup(text, digest))).toBe('read');
  });

  it('is refused when cut at each 1 %', async () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ ...ada, id: `a${index}` }));
    const text = await write({ ...NOBODY, people });
    const answers = [];
    for (let percent = 0; percent < 100; percent++)
      answers.push(why(await readBackup(text.slice(0, Math.floor((text.length * percent) / 100)), digest)));
    expect(answers).not.toContain('read');
    expect(answers.filter(key => key === 'transferBackupCut').length).toBeGreaterThanOrEqual(98);
  });

  it('is refused when any letter of its content was changed', async () => {
    const text = await write({ ...NOBODY, people: [ada] });
    for (const [from, to] of [
      ['"Ada"', '"Bob"'],
      ['"rev":1', '"rev":2'],
      ['"step":"reading"', '"step":"met"'],
      ['"note":"writes"', '"note":"writes","deletedAt":5'],
    ] as const)
      expect(why(await readBackup(text.replace(from, to), digest))).toBe('transferBackupChanged');
  });

  it.each([
    ['an empty file', '', 'transferNotBackup'],
    ['another JSON', '{"people":[]}', 'transferNotBackup'],
    ['a list', '[]', 'transferNotBackup'],
    ['null', 'null', 'transferNotBackup'],
    ['a table', 'Name,Email', 'transferNotBackup'],
    ['a later version', '{"format":"fondly-backup","version":999}', 'transferBackupNewer'],
    ['a version that is none', '{"format":"fondly-backup","version":"1"}', 'transferBackupBroken'],
    ['no content', '{"format":"fondly-backup","version":1}', 'transferBackupChanged'],
    ['a million levels', `{"format":"fondly-backup","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`, 'transferBackupBroken'],
  ])('refuses %s in words', async (_, text, key) => expect(why(await readBackup(text, digest))).toBe(key));

  /** Right in sum and count, wrong in one thing. */
  const WRONG: readonly (readonly [string, object])[] = [
    ['a missing shelf', { ...NOBODY, letters: undefined }],
    ['a shelf that is no list', { ...NOBODY, moments: {} }],
    ['a person that is none', { ...NOBODY, people: [null] }],
    ['a missing name', { ...NOBODY, people: [{ ...ada, name: undefined }] }],
    ['a name that is a number', { ...NOBODY, people: [{ ...ada, name: 7 }] }],
    ['an endless name', { ...NOBODY, people: [{ ...ada, name: 'x'.repeat(1e6 + 1) }] }],
    ['no id', { ...NOBODY, people: [{ ...ada, id: '' }] }],
    ['an unknown step', { ...NOBODY, people: [{ ...ada, step: 'married' }] }],
    ['the year 275760', { ...NOBODY, people: [{ ...ada, savedAt: 8.64e15 }] }],
    ['a time before 1970', { ...NOBODY, people: [{ ...ada, savedAt: -1 }] }],
    ['NaN, which JSON writes as null', { ...NOBODY, people: [{ ...ada, savedAt: Number.NaN }] }],
    [
      'a script for a place',
      { ...NOBODY, people: [{ ...ada, places: [{ kind: 'site', url: 'javascript:alert(1)' }] }] },
    ],
    ['a hidden script', { ...NOBODY, people: [{ ...ada, places: [{ kind: 'site', url: ' java\tscript:alert(1)' }] }] }],
    ['data for a way', { ...NOBODY, people: [{ ...ada, ways: [{ kind: 'form', value: 'data:text/html,x' }] }] }],
    ['a blob for a page', { ...NOBODY, people: [{ ...ada, savedFrom: { url: 'blob:https://x/y', title: '' } }] }],
    [
      'an unknown kind of place',
      { ...NOBODY, people: [{ ...ada, places: [{ kind: '__proto__', url: 'https://a/' }] }] },
    ],
    ['two people of one id', { ...NOBODY, people: [ada, ada] }],
    ['a day that does not exist', { ...NOBODY, hellos: [{ id: 'h', due: '2026-02-30', state: 'open' }] }],
    ['a day of the year 9999', { ...NOBODY, hellos: [{ id: 'h', due: '9999-01-01', state: 'open' }] }],
    ['settings that are a list', { ...NOBODY, settings: [] }],
    ['settings without a bottom', { ...NOBODY, settings: { a: JSON.parse('['.repeat(50) + ']'.repeat(50)) } }],
  ];

  it.each(WRONG)('refuses %s', async (_, content) => {
    expect(why(await readBackup(await forge({ people: [], ...content }), digest))).toBe('transferBackupBroken');
  });

  it('refuses a content without a bottom, in words and without running out of stack', async () => {
    const deep = `{"format":"fondly-backup","version":1,"people":0,"sha256":"","everything":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(why(await readBackup(deep, digest))).toBe('transferTooDeep');
  });

  it('says where it is broken', async () => {
    const text = await forge({ ...NOBODY, people: [ada, { ...ada, id: 'a2', ways: [{ kind: 'fax', value: 'x' }] }] });
    expect(await readBackup(text, digest)).toEqual({
      ok: false,
      why: { key: 'transferBackupBroken', values: { where: 'people 2 ways 1 kind' } },
    });
  });

  it('leaves behind what is no field of ours, and no prototype changes', async () => {
    const content = `{"__proto__":{"isSaved":1},${JSON.stringify({ ...NOBODY, people: [{ ...ada, extra: 1 }] }).slice(1)}`;
    const read = await readBackup(await forge(JSON.parse(content)), digest);
    expect(read.ok && read.backup.everything.people).toEqual([ada]);
    expect('isSaved' in {}).toBe(false);
    expect(Object.getPrototypeOf(read.ok ? read.backup.everything : [])).toBe(Object.prototype);
  });
});
