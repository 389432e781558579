/** A Fondly that speaks one language whatever the browser speaks: Firefox here comes with English only. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the folder of a copy, which is the caller's to delete */
export function speakingOnly(language: string, extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), `fondly-${language}-`));
  cpSync(extension, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const other of readdirSync(locales)) if (other !== language) rmSync(join(locales, other), { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const said = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...said, default_locale: language }));
  return copy;
}
