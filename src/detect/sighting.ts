import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';
import type { Phrase } from '../words/phrase.ts';

/** Somebody who, by what the page says, made its main work. */
export interface Candidate {
  readonly name: string;
  /** Places and ways that belong to this person and to nobody else. */
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
  /** Why we think so, strongest first. */
  readonly evidence: readonly Phrase[];
  /** 0 to 1; candidates below the floor in verdict.ts never leave detect. */
  readonly confidence: number;
  readonly bio?: string;
  readonly location?: string;
  /** The site this page belongs to, where it is one person's and theirs. */
  readonly home?: Home;
}

/** A site of one person: its front page, and its feed where the page names one. Both are http(s). */
export interface Home {
  readonly site: string;
  readonly feed?: string;
}

/** Why a page names nobody: none found; a page we do not read (login, bank, mail …); more than we are willing to read. */
export type Silence = 'none' | 'sensitive' | 'too-big';

/** What detection read off one page. Plain data, at most 32 kB as JSON, so that it can be sent and parsed. */
export interface Sighting {
  /** Canonical address of the page: no fragment, no tracking parameters, no user info. */
  readonly url: string;
  readonly title: string;
  readonly site?: string;
  /** BCP 47 language of the page where it says so. */
  readonly language?: string;
  /** Address of the page's feed. */
  readonly feed?: string;
  /** In byline order; empty when nobody was found. */
  readonly people: readonly Candidate[];
  readonly silence?: Silence;
  /** Time detection took in the page, ms. */
  readonly ms: number;
}
