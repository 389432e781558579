/**
 * Screens ask what is known of a site (src/detect/sites) for addresses alone: whose profile is this? What reads pages runs
 * in the content script, which is built by itself. From what screens load it is left out, and all that only it needs.
 */
import type { Plugin } from 'vite';
import type { OfPages } from '../src/detect/sites/site.ts';

const OF_PAGES: Readonly<Record<keyof OfPages, true>> = {
  recognises: true,
  shown: true,
  post: true,
  author: true,
  isOrdinary: true,
  findAuthors: true,
};

export const addressesOnly = (): Plugin => ({
  name: 'fondly-addresses-only',
  transform(code, id) {
    if (!id.includes('/src/detect/sites/')) return undefined;
    const ofPages = this.parse(code)
      .body.flatMap(one => (one.type === 'VariableDeclaration' ? one.declarations : []))
      .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
      .filter(one => one.type === 'Property' && one.key.type === 'Identifier' && Object.hasOwn(OF_PAGES, one.key.name));
    const without = ofPages.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
      code,
    );
    return { code: without, map: null };
  },
});
