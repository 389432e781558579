import { peopleIn } from '../credits.ts';
import { tagOf } from '../dom.ts';
import { isFirstName } from '../first-names.ts';
import type { Line } from '../lines.ts';
import { isFullName, isNobody, keyOf } from '../names.ts';
import { leadOf } from '../roles.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

/** What a sentence about the author goes on with: "Jane Doe is a reporter", "Max Muster lebt in Bonn". */
const BIO =
  /^(?:is|was|has|lives|works|writes|covers|reports|teaches|studied|joined|runs|ist|war|hat|lebt|arbeitet|schreibt|studierte|lehrt|berichtet|wurde|est|a été|vit|travaille|enseigne|couvre|es|vive|trabaja|escribe|é|vive|lavora|scrive|trabalha|escreve|jest|pracuje|pisze|är|arbetar|skriver)\s/i;

/** `Posted by Jane Doe on …`, `作者：山田太郎`. */
function signed(line: Line, scene: Scene): { names: readonly string[]; weight: number } | undefined {
  if (line.text.length > 160) return undefined;
  const lead = leadOf(line.text);
  if (!lead || lead.role === 'other') return undefined;
  const { names } = peopleIn(line.text, {
    outlet: scene.outlet,
    strict: lead.role === 'preposition' && !lead.isMarked,
  });
  if (names.length === 0) return undefined;
  return { names, weight: lead.role === 'writer' && (lead.isMarked || names.every(isFullName)) ? 0.8 : 0.64 };
}

/** The names with which further sentences of a line of introductions begin. */
const alsoIntroduced = (text: string): string[] =>
  text
    .split(/[.;]\s/)
    .slice(1, 6)
    .flatMap(sentence => beginningName(sentence) ?? []);

function beginningName(sentence: string): string | undefined {
  const words = sentence.trim().slice(0, 90).split(' ');
  for (let count = 4; count >= 2; count--) {
    const name = words.slice(0, count).join(' ').replace(/,$/, '');
    if (isFullName(name) && !isNobody(name) && BIO.test(`${words.slice(count).join(' ')} `)) return name;
  }
  return undefined;
}

/** `Jane Doe is a reporter in Oslo.` */
function introduced(line: Line, scene: Scene): { names: readonly string[]; weight: number } | undefined {
  const name = beginningName(line.text);
  if (!name || scene.isTitle(name)) return undefined;
  const isSetApart = line.parts[0] !== line.block;
  return { names: [name, ...alsoIntroduced(line.text)], weight: isSetApart ? 0.62 : 0.5 };
}

const WRITTEN =
  'written by|reported by|and produced by|story by|words by|geschrieben von|verfasst von|recherchiert von|écrit par|rédigé par|escrito por|scritto da|geschreven door'.split(
    '|',
  );

/** `This episode was reported and produced by Jane Doe.` */
function told(line: Line, scene: Scene): { names: readonly string[]; weight: number } | undefined {
  if (line.text.length > 200) return undefined;
  const lower = line.text.toLowerCase();
  const words = WRITTEN.find(each => lower.includes(each));
  const said = words ? line.text.slice(lower.indexOf(words) + words.length).split(/[.;!?]/)[0] : '';
  const names = said ? peopleIn(said, { outlet: scene.outlet, strict: true }).names : [];
  return names.length > 0 ? { names, weight: 0.6 } : undefined;
}

/** 【ロンドン＝岡田】, （記者 …）: a dateline that names its reporter. */
const DATELINE = /^[【（(［[][^】）)\]］]{0,12}[＝=／/]([\u3005\u3400-\u9fff]{2,6})[】）)\]］]/;

/** `(c)AFP/Jane Doe` at the end of an agency's piece: its reporter. */
const AGENCY = /[(（]c[)）]\s?[A-Z]{2,8}\/([^/()（）\d]{4,40})$/i;

function agencyCredit(line: Line, scene: Scene): { names: readonly string[]; weight: number } | undefined {
  const said = AGENCY.exec(line.text.slice(-80))?.[1];
  const names = said ? peopleIn(said, { outlet: scene.outlet, strict: true }).names : [];
  return names.length > 0 ? { names, weight: 0.7 } : undefined;
}

/** "Media contact:", "Pressekontakt" … */
const CONTACT =
  /\b(?:contacts?|press|media|investors?|kontakt|pressekontakt|ansprechpartner(?:in)?|contatti?|contacto|contato|presse|rückfragen|anfragen)\b[^.]{0,30}$/i;

/** A name alone in its line at the very end, with a dash or in brackets or bare. */
function alone(line: Line, scene: Scene): { names: readonly string[]; weight: number } | undefined {
  if (line.text.length > 60 || /^(?:LI|TD|H\d|DT|DD|TH)$/.test(tagOf(line.block))) return undefined;
  const { names } = peopleIn(line.text, { outlet: scene.outlet, strict: true });
  const first = names[0];
  if (!first || scene.isTitle(first) || line.text.length > first.length + 24) return undefined;
  return { names, weight: isOfSite(first, scene) ? 0.66 : isFirstName(first.split(' ')[0] ?? '') ? 0.58 : 0.35 };
}

const SHORTEST_OF_SITE = 4;

/** The site is called by their first name: `Tamsin writes slowly`. */
function isOfSite(name: string, { pageTitle, site, url }: Scene): boolean {
  const first = keyOf(name.split(' ')[0] ?? '');
  const called = `${pageTitle.split(/ [|–—»·•-] /).at(-1)} ${site}`.split(' ').map(keyOf);
  return (
    isFullName(name) &&
    first.length >= SHORTEST_OF_SITE &&
    called.includes(first) &&
    !called.includes(keyOf(name.split(' ').at(-1) ?? '')) &&
    keyOf(url.hostname).includes(first)
  );
}

function dateline(scene: Scene): Clue[] {
  const line = scene.zone.after.find(each => DATELINE.test(each.text));
  const name = line && DATELINE.exec(line.text)?.[1];
  return name ? [{ kind: 'closing', weight: 0.72, people: [{ name }], isNobody: false }] : [];
}

/** Who signs at the end of the piece. */
export function closing(scene: Scene): Clue[] {
  let best: Clue | undefined;
  const tail = scene.tail();
  for (const [i, line] of tail.entries()) {
    // The line above says what a name alone is there for.
    const isContact = CONTACT.test(tail[i + 1]?.text.slice(0, 60) ?? '');
    const found =
      signed(line, scene) ??
      agencyCredit(line, scene) ??
      told(line, scene) ??
      introduced(line, scene) ??
      (i < 5 && !isContact ? alone(line, scene) : undefined);
    if (!found || (best && best.weight >= found.weight - i * 0.01)) continue;
    const element = line.parts[0] ?? line.block;
    const people = found.names.map(name => ({ name, element }));
    best = { kind: 'closing', weight: found.weight - i * 0.01, people, isNobody: false };
  }
  return [...(best ? [best] : []), ...dateline(scene)];
}
