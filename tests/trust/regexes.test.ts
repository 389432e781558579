/**
 * Every regular expression of ours is looked at by recheck. One it does not call safe must finish in MAX_MS on the worst
 * text recheck found, written out to the longest text its room lets through: a quadratic pattern on a short line is harmless,
 * an exponential one never is.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOf, sourceFiles, syntaxOf } from '../../.ci/source.ts';

const MAX_MS = 20;
/** The longest text a room hands to a pattern: attributes of a page are cut at 2,000 characters, a kept line too. */
const LONGEST = 2_000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** The worst text: each pump is written again and again. */
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function patternsIn(file: string): Pattern[] {
  return syntaxOf(file).flatMap(node => {
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    return regex ? [{ source: regex.pattern, flags: regex.flags, at: placeOf(file, node) }] : [];
  });
}

/** Verdicts already given: a literal is judged once a machine, the whole source takes about a minute. */
const REMEMBERED = fileURLToPath(new URL('../../node_modules/.cache/fondly/recheck-4.5.0.json', import.meta.url));

const recall = (): Record<string, Verdict> =>
  existsSync(REMEMBERED) ? (JSON.parse(readFileSync(REMEMBERED, 'utf8')) as Record<string, Verdict>) : {};

function remember(verdicts: Record<string, Verdict>): void {
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  // Renamed into place, so that another run never reads half of it.
  const fresh = `${REMEMBERED}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(verdicts));
  renameSync(fresh, REMEMBERED);
}

async function judge({ source, flags }: Pattern): Promise<Verdict> {
  const found = await check(source, flags, { timeout: 10_000 });
  if (found.status !== 'vulnerable') return { status: found.status, pumps: [], suffix: '' };
  return { status: 'vulnerable', pumps: found.attack.pumps, suffix: found.attack.suffix };
}

/** The worst text recheck knows for a pattern, and what tends to be bad for any: one of its own characters for ever. */
function worstTexts({ source }: Pattern, { pumps, suffix }: Verdict): string[] {
  const each = Math.max(1, Math.floor(LONGEST / Math.max(1, pumps.length)));
  const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))));
  const plain = [...new Set([...source, ' ', 'a', '\t'])].map(letter => `${letter.repeat(LONGEST)}\0`);
  return [(pumped.join('') + suffix).slice(-LONGEST), (pumped.join('') + suffix).slice(0, LONGEST), ...plain];
}

/** ms of processor time the slowest of the texts takes; the better of two, the first also compiles. */
function slowest(pattern: Pattern, verdict: Verdict): number {
  const expression = new RegExp(pattern.source, pattern.flags);
  const once = (text: string): number => {
    const start = process.cpuUsage();
    text.replace(expression, '');
    return process.cpuUsage(start).user / 1_000;
  };
  return Math.max(...worstTexts(pattern, verdict).map(text => Math.min(once(text), once(text))));
}

const all = sourceFiles.flatMap(patternsIn);
const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
const patterns = [...new Map(all.map(pattern => [keyOf(pattern), pattern])).values()];
const verdicts: Record<string, Verdict> = {};

beforeAll(async () => {
  const known = recall();
  const open = patterns.filter(pattern => !Object.hasOwn(known, keyOf(pattern)));
  // One after the other: judged side by side they run out of their own time.
  for (const pattern of open) known[keyOf(pattern)] = await judge(pattern);
  if (open.length > 0) remember(known);
  for (const pattern of patterns) verdicts[keyOf(pattern)] = known[keyOf(pattern)] ?? (await judge(pattern));
}, 240_000);

describe('regular expressions', () => {
  it('are safe, or quick on the worst text that can reach them', () => {
    const doubtful = patterns.filter(pattern => verdicts[keyOf(pattern)]?.status !== 'safe');
    const times = doubtful.map(pattern => {
      const verdict = verdicts[keyOf(pattern)];
      return { at: pattern.at, pattern: keyOf(pattern), ms: verdict ? slowest(pattern, verdict) : Number.NaN };
    });
    const worst = Math.max(0, ...times.map(({ ms }) => ms));
    console.log(
      `${patterns.length} expressions, ${patterns.length - doubtful.length} safe by recheck, ` +
        `${doubtful.length} bounded: at worst ${worst.toFixed(1)} ms on ${LONGEST} characters`,
    );
    expect(patterns.length).toBeGreaterThan(200);
    expect(times.filter(({ ms }) => !(ms <= MAX_MS))).toEqual([]);
  });
});
