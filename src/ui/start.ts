import type { Sighting } from '../detect/sighting.ts';

/** What a form for somebody new begins with. */
export interface Start {
  readonly name: string;
  /** Address of where they publish. */
  readonly address: string;
  /** The page one was on. */
  readonly page?: { readonly url: string; readonly title: string };
}

export const NOTHING_KNOWN: Start = { name: '', address: '' };

/** What is known of a page that named nobody: its site, and the title of the site where it looks like a name. */
export function startFrom(sighting: Sighting): Start {
  const { origin, protocol } = new URL(sighting.url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return {
    name: sighting.site ?? '',
    address: isWeb ? `${origin}/` : '',
    ...(isWeb && { page: { url: sighting.url, title: sighting.title } }),
  };
}
