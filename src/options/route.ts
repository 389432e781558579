/** The pages of the options without further address. */
export const PAGES = ['next', 'people', 'letters', 'report', 'path', 'settings', 'data'] as const;
export type PageName = (typeof PAGES)[number];

/** Where one is in the options. `write` starts or continues a letter to a person. */
export type Route = { readonly page: PageName } | { readonly page: 'person' | 'write' | 'letter'; readonly id: string };

const isPage = (name: string): name is PageName => PAGES.some(page => page === name);

/** Reads `#people`, `#person/ID`, `#write/PERSON`, `#letter/ID`. Anything else is Who's next. */
export function routeOf(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if ((name === 'person' || name === 'write' || name === 'letter') && /^[\w-]{1,100}$/.test(id))
    return { page: name, id };
  return { page: isPage(name) ? name : 'next' };
}

export const hashOf = (route: Route): string => ('id' in route ? `#${route.page}/${route.id}` : `#${route.page}`);
