import { peopleIn } from './credits.ts';
import { find, textOf } from './dom.ts';
import { keyOf } from './names.ts';
import type { Candidate, Sighting } from './sighting.ts';

/** The reader pointed at the name on a page of this site: look there first from now on. Theirs to see and to remove. */
export interface SiteRule {
  /** Whole host name without `www.`: the identity of the rule. */
  readonly host: string;
  /** CSS selector of the element that holds the name. */
  readonly selector: string;
  /** When it was made, ms since 1970. */
  readonly madeAt: number;
}

const MAX_NAME = 60;

const pointedAt = (name: string): Candidate => ({
  name,
  places: [],
  ways: [],
  evidence: [{ key: 'detectYourRule' }],
  confidence: 1,
});

/** The names that stand where the reader pointed; the text itself where it is no name as we know them. */
function namesAt(element: Element): readonly string[] {
  const text = textOf(element, MAX_NAME * 5);
  const { names } = peopleIn(text, { outlet: new Set() });
  if (names.length > 0) return names;
  return text !== '' && text.length <= MAX_NAME ? [text] : [];
}

/**
 * What the page says where the reader taught us to look, in place of what we thought. Places and ways that detection
 * found for the same name stay with it. The sighting is unchanged where nothing stands there.
 */
export function obeyRule(sighting: Sighting, page: Document, selector: string): Sighting {
  let element: Element | undefined;
  try {
    element = find(page, selector);
  } catch {
    // A selector from an old backup may be none; then there is no rule.
    return sighting;
  }
  const names = element ? namesAt(element) : [];
  if (names.length === 0) return sighting;
  const { silence: _silence, ...rest } = sighting;
  const people = names.map(name => {
    const known = sighting.people.find(person => keyOf(person.name) === keyOf(name));
    const pointed = pointedAt(name);
    return known ? { ...known, evidence: [...pointed.evidence, ...known.evidence], confidence: 1 } : pointed;
  });
  return { ...rest, people };
}
