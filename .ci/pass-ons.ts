/**
 * Modules that share a file are still asked for one by one, and each of them gets a file of its own that only passes on
 * what the shared one holds: forty bytes, and twice a hundred around it in the package. Here whoever asked for such a file
 * asks the shared one itself.
 */
import type { Plugin } from 'vite';

const PASSES_ON = /^export\{([\w$ ,]+)\}from["'`](\.\/[\w-]+\.js)["'`];?\s*$/;

/** Names as `t as PersonSheet` says them. */
const given = (names: string): string =>
  names
    .split(',')
    .map(name => name.trim().split(' as '))
    .map(([inner = '', outer = inner]) => `${outer}:m.${inner}`)
    .join(',');

/**
 * What is asked for in place of a file that only passes on.
 * @param code of the file
 * @returns undefined where it does more than that
 */
export function askedInstead(code: string): string | undefined {
  const [, names, from] = PASSES_ON.exec(code) ?? [];
  return names && from && `import(\`${from}\`).then(m=>({${given(names)}}))`;
}

const ASKS = /\bimport\(["'`]\.\/([\w-]+\.js)["'`]\)/g;

/** @param folder in which all scripts lie that the bundler makes, with a slash */
export const withoutPassOns = (folder: string): Plugin => ({
  name: 'fondly-without-pass-ons',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const instead = new Map<string, string>();
      for (const [name, file] of Object.entries(bundle)) {
        const asked = file.type === 'chunk' && name.startsWith(folder) && askedInstead(file.code.trim());
        if (asked) instead.set(name, asked);
      }
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(ASKS, (ask, name: string) => instead.get(`${folder}${name}`) ?? ask);
      for (const name of instead.keys()) delete bundle[name];
    },
  },
});
