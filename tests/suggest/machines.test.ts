import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const situations = readFileSync(new URL('judgement/fifth.jsonl', import.meta.url), 'utf8');

/** `npm run -s suggest` as another machine would run it: the same file, in a process with its own zone and language. */
const answersOn = (TZ: string, language: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'bench/suggest.ts'], {
    cwd: ROOT,
    input: situations,
    encoding: 'utf8',
    env: { ...process.env, TZ, LANG: language, LC_ALL: language, LANGUAGE: language },
  });

describe('the choice and its reasons', () => {
  it('are the same on every machine and in every locale', { timeout: 120_000 }, () => {
    const here = answersOn('UTC', 'C');
    expect(here.trim().split('\n')).toHaveLength(situations.trim().split('\n').length);
    expect(answersOn('Pacific/Kiritimati', 'sv_SE.UTF-8')).toBe(here);
    expect(answersOn('America/St_Johns', 'tr_TR.UTF-8')).toBe(here);
    expect(answersOn('Asia/Kolkata', 'ar_EG.UTF-8')).toBe(here);
  });
});
