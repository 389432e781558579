import { peopleIn } from '../credits.ts';
import { hasDate, leadAfterDate } from '../dates.ts';
import { attribute, closest } from '../dom.ts';
import { isFirstName } from '../first-names.ts';
import { type Line, linesIn } from '../lines.ts';
import { isFullName, keyOf } from '../names.ts';
import { placeOf } from '../places.ts';
import { leadOf } from '../roles.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** A byline is a line, not a paragraph. */
const LONGEST = 160;
const SEPARATORS = / ?[|·•●] ?| [–—-] /;
/** `by inkwell on August 3, 2019`: a handle with its date. */
const SIGNED_AND_DATED = /^@?[\w.-]{2,30}\s?(?:,|:|·|\||on|am|at|um|le|el)?\s(?=.{0,25}\d)[^.!?]{0,40}$/;

const AT_FOOT = 0.58;

interface Found {
  readonly names: readonly string[];
  readonly weight: number;
  readonly isNobody: boolean;
}

/** What one line credits: role words at its start, after its date or after a separator; or nothing but a name. */
function readLine(text: string, scene: Scene): Found | undefined {
  if (text.length > LONGEST) return undefined;
  const dated = leadAfterDate(text);
  const segments = [dated ?? text, ...text.split(SEPARATORS)];
  for (const segment of segments) {
    const lead = leadOf(segment);
    if (!lead || lead.role === 'other') continue;
    const isPlain =
      lead.role === 'preposition' && !lead.isMarked && dated === undefined && !SIGNED_AND_DATED.test(lead.rest);
    const credit = peopleIn(segment, { outlet: scene.outlet, strict: isPlain });
    if (credit.names.length > 0) {
      const sure = credit.names.every(name => isFullName(name));
      return { names: credit.names, weight: sure ? 0.86 : dated || lead.isMarked ? 0.8 : 0.7, isNobody: false };
    }
    if (credit.isNobody) return { names: [], weight: 0.7, isNobody: true };
  }
  return undefined;
}

/** A line that is a name and nothing else, or a name beside a date. */
function readBare(line: Line, next: Line | undefined, scene: Scene): Found | undefined {
  if (line.text.length > 90) return undefined;
  const signature = peopleIn(line.text, { outlet: scene.outlet }).names;
  if (signature.length === 1 && line.text.length < 50 && isProfileLink(line, scene.url)) {
    return { names: signature, weight: 0.72, isNobody: false };
  }
  const segments = line.text.split(SEPARATORS).map(segment => segment.replace(/^\s*(?:\d{1,2}[./]){2}\d{2,4}\s*/, ''));
  for (const segment of segments) {
    const { names } = peopleIn(segment, { outlet: scene.outlet, strict: true });
    const first = names[0];
    if (!first || !names.every(name => isFullName(name)) || keyOf(scene.title).includes(keyOf(first))) continue;
    const isKnown = isFirstName(first.split(' ')[0] ?? '');
    const isInText = scene.regions.isText(line.block);
    const isDated =
      !isInText && (hasDate(line.text) || (next !== undefined && next.text.length < 60 && hasDate(next.text)));
    if (!isKnown) return { names, weight: isDated ? 0.45 : 0.3, isNobody: false };
    return { names, weight: isDated ? 0.74 : 0.48, isNobody: false };
  }
  return undefined;
}

/** The line is a link to somebody's profile on another site: `Inkwell` with their GitHub behind it. */
function isProfileLink(line: Line, url: URL): boolean {
  const link = line.parts[0] && closest(line.parts[0], 'a[href]');
  if (!link) return false;
  const place = placeOf(attribute(link, 'href'), url);
  return place !== undefined && place.kind !== 'site' && place.kind !== 'feed';
}

/** Lines of the headline's element below the title itself: some papers set the byline there. */
function inHeadline({ headline, budget }: Scene): readonly Line[] {
  const lines = headline ? linesIn(headline, budget, { lines: 4, nodes: 20 }) : [];
  return lines.slice(1).filter(line => leadOf(line.text)?.role === 'writer');
}

/** The byline as plain text, wherever the page does not mark it. */
export function byline(scene: Scene): Clue[] {
  const clues: Clue[] = [];
  // Once the text has begun, a name alone in a line is somebody it writes about.
  let isBody = false;
  const read = (line: Line, distance: number, next: Line | undefined): void => {
    if (scene.regions.of(line.block) === 'comments' || scene.regions.of(line.block) === 'related') return;
    const found = readLine(line.text, scene) ?? (isBody ? undefined : readBare(line, next, scene));
    isBody ||= distance >= 0 && line.text.length > LONGEST;
    if (!found) return;
    const element = line.parts[0] ?? line.block;
    const people = found.names.map(name => ({
      name,
      element: line.parts.find(part => part !== line.block) ?? element,
    }));
    clues.push({
      kind: 'text',
      weight: isAtFoot(line, found)
        ? AT_FOOT
        : found.weight - distance * 0.012 - (isDeepInText(line, distance) ? 0.25 : 0),
      people,
      isNobody: found.isNobody,
    });
  };
  // `Escrito por Javier` under everything, where it says so on every page: the first name is all there is.
  const isAtFoot = (line: Line, { names }: Found): boolean =>
    names.length === 1 &&
    isFirstName(names[0] ?? '') &&
    leadOf(line.text)?.role === 'writer' &&
    closest(line.block, 'footer') !== undefined;
  // `Autorin: Jane Doe` far down in the text is the author of a book it speaks of.
  const isDeepInText = (line: Line, distance: number): boolean => distance > 8 && scene.regions.isText(line.block);
  const { after, before } = scene.zone;
  for (const line of inHeadline(scene)) read(line, 0, undefined);
  for (const [i, line] of after.entries()) read(line, i, after[i + 1]);
  for (const [i, line] of before.entries()) read(line, i + 2, before[i - 1]);
  const best = clues.reduce<Clue | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
  return best ? [best] : [];
}
