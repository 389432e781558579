import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first minute of 2020 by the clock of whatever machine this is: a zip holds local time, so the bytes are the same anywhere. */
const ALWAYS = new Date(2020, 0, 1);

/** Every file below a folder, as paths inside it, sorted. @param isWanted asked of folders too, before they are opened */
export function filesBelow(folder: string, isWanted: (name: string) => boolean = () => true): string[] {
  const below = (name: string): string[] => {
    if (name !== '' && !isWanted(name)) return [];
    const path = join(folder, name);
    if (statSync(path).isFile()) return [name];
    return readdirSync(path).flatMap(one => below(name === '' ? one : `${name}/${one}`));
  };
  return below('').sort();
}

/** A zip of some files of a folder. The same files give the same bytes, whenever and wherever it is made. */
export function zipOf(folder: string, names: readonly string[] = filesBelow(folder)): Uint8Array {
  const files = Object.fromEntries([...names].sort().map(name => [name, readFileSync(join(folder, name))]));
  return zipSync(files, { level: 9, mtime: ALWAYS });
}
