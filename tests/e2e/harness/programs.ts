/** Where a browser is on this machine: the same question, by PATH, that .ci/setup.mjs asks before it installs one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function programNamed(names: readonly string[], path = process.env['PATH'] ?? ''): string {
  const found = names
    .flatMap(name => path.split(delimiter).map(folder => join(folder, name)))
    .find(file => existsSync(file));
  return found ?? names[0] ?? '';
}
