import type { PlaceKind } from '../../people/place.ts';

/** What Fondly knows of one site, mostly data. One file each in this folder; its default export is the site, `examples` is for its test. */
export type Site = Facts & (Named | Other);

/** A site whose places are a kind of their own. */
interface Named {
  /** Also the name of the file. */
  readonly id: Exclude<PlaceKind, 'site' | 'feed' | 'other'>;
  readonly kind?: never;
}

interface Other {
  readonly id: string;
  readonly kind: 'other';
}

interface Facts {
  /** What people call it: "X", "Hacker News". A proper name, the same in every language. */
  readonly name: string;
  /**
   * Whole labels: `x.com` means x.com and any sub-domain of it, never vox.com. `blogspot.*` means any country's.
   * Empty for software that runs on any host.
   */
  readonly hosts: readonly string[];
  /** The one host its addresses are folded to (twitter.com, mobile.x.com → x.com). Missing where people have sub-domains of their own. */
  readonly home?: string;
  /** Sub-domains that show the same site; `www`, `m` and `mobile` when not given. Only together with `home`. */
  readonly fronts?: RegExp;
  /** Path and query of anything of one person's, from its start; without `home` the host stands before it. The first group that took part is their handle. */
  readonly path?: RegExp;
  /** The address of their profile, with the handle for `$1`, in lower case unless `cased`. */
  readonly profile?: string;
  readonly cased?: boolean;
  /** First words of a path that are nobody's handle, besides RESERVED in account.ts. */
  readonly reserved?: string;
  /** Where `path` and `profile` cannot say it. */
  accountOf?(url: URL): Account | undefined;
  /** For software that runs on any host: does this page come from it? Asked of every page, so the address must rule most out. */
  recognises?(page: Document, url: URL): boolean;
  /** Selectors on a profile as the site draws it. */
  readonly shown?: Shown;
  /** Path and query of a single piece, group 1 its id. */
  readonly post?: RegExp;
  /** Selects the links to the author in a drawn piece; `$id` and `$1` stand for the piece and the handle. */
  readonly author?: string;
  /** The pages are read like any other; only the addresses are known. */
  readonly isOrdinary?: true;
  /** Whose work this page is, where the selectors cannot say it. Empty: nobody's. Undefined: as any other page. */
  findAuthors?(page: Document, url: URL, account: Account | undefined): readonly SiteAuthor[] | undefined;
}

/** Somebody's account on a site, read from an address: it decides who, the page only decides what they are called. */
export interface Account {
  /** As the address spells it, without `@`. */
  readonly handle: string;
  /** Address of the profile. */
  readonly profile: string;
  /** The address shows the profile itself or a tab of it, not a single piece. */
  readonly isProfile: boolean;
}

export interface Shown {
  /** Says the handle. As long as it says another one the app is still drawing, and nobody is named. */
  readonly handle?: string;
  readonly name?: string;
  readonly bio?: string;
  readonly location?: string;
  /** Links they name as their own, mail addresses too. */
  readonly links?: string;
  /** Is only there for organisations, bots and groups. */
  readonly many?: string;
}

/** An author as a site's own page gives them: raw strings, cleaned and judged by others. */
export interface SiteAuthor {
  readonly name: string;
  /** Address of their profile on this site. */
  readonly profile?: string;
  /** Addresses they name as their own, as they stand in the page, redirectors, `mailto:` and all. */
  readonly links?: readonly string[];
  readonly bio?: string;
  readonly location?: string;
}

/** A small page with the names it should give. At least one with an author and one without a site. */
export interface Example {
  readonly what: string;
  readonly url: string;
  readonly html: string;
  readonly authors: readonly string[];
  /** Normalised addresses of the places found, where the example is about them. */
  readonly places?: readonly string[];
}
