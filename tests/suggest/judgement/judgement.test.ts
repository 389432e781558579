import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../bench/situation.ts';

interface Judged {
  readonly next: string | null;
  readonly why: string;
}

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Where choosing and the thoughtful friend differ, in words. */
const differences = (lines: readonly string[]): string[] =>
  lines.flatMap(line => {
    const judged: Judged = JSON.parse(line);
    const { next } = answerTo(line, '2026-11-23');
    return next === judged.next ? [] : [`${next} instead of ${judged.next}: ${judged.why}`];
  });

describe('the judgement of a thoughtful friend', () => {
  it.each(['first.jsonl', 'second.jsonl', 'third.jsonl', 'fourth.jsonl', 'fifth.jsonl', 'sixth.jsonl'])(
    'is shared in nine of ten situations of %s',
    file => {
      const lines = linesOf(file);
      const found = differences(lines);
      console.info(`${file}: ${lines.length - found.length} of ${lines.length} agree`, found);
      expect(found.length / lines.length).toBeLessThanOrEqual(0.1);
    },
  );
});
