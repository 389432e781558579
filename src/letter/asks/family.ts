/** hard: asks. soft: a hint, or the writer's own things; a suggestion and no more. */
export type Strength = 'hard' | 'soft';

/** One way of asking. Patterns read a sentence as `plainSentence` gives it, so they know small ASCII letters only. */
export interface Family {
  readonly id: string;
  readonly strength: Strength;
  /** Key of the sentence that says why, in `public/_locales`. */
  readonly reason: string;
  /** Regular expressions; `<name>` stands for a class of the grammar, `(a|b)` groups without keeping what it held. */
  readonly patterns: readonly string[];
  /** What looks like this family and is none: taken out of the sentence before the patterns read it. */
  readonly exempt?: readonly string[];
  /** Where one of these is found, the sentence is not of this family at all. */
  readonly unless?: readonly string[];
}

/** Where clauses begin, so that a command can be told from a verb. Lists of words separated by spaces. */
export interface Starts {
  /** Small words that may stand before the first word of a clause. */
  readonly leads: string;
  /** First words of a sentence after whose comma a new clause begins: `If you can, send it`. */
  readonly openers: string;
  /** First words of a sentence whose commas begin no clause: `She sits down, gives us tea`. */
  readonly subjects: string;
}

/** How one language asks. */
export interface Grammar {
  /** Short forms written out before anything else: `i'd` becomes `i would`. */
  readonly expand: readonly (readonly [form: string, full: string])[];
  readonly starts: Starts;
  /** Word classes that patterns name as `<name>`; a class may use classes before it. */
  readonly classes: Readonly<Record<string, string>>;
  /** Taken out for every family: wishes, releases from duty, reports of what their work led to. */
  readonly exempt: readonly string[];
  /** Hard families first: the first that matches gives the reason. */
  readonly families: readonly Family[];
}
