import { find, findAll, textOf } from './dom.ts';
import { isFirstName } from './first-names.ts';
import { bears } from './handles.ts';
import { meta } from './head.ts';
import { labelOfHost } from './hosts.ts';
import { keyOf } from './names.ts';
import type { Scene } from './scene.ts';
import type { Judged } from './verdict.ts';

/** Links by which a site says who makes it. */
const ABOUT =
  'about ueber uber- propos sobre quien chi-s over- team edaktion edacti uthors utoren ontributors staff masthead career karriere jobs dvertis mediadaten press o-mnie o-nas om-mig om-meg om-oss'
    .split(' ')
    .map(word => `a[href*="${word}"]`)
    .join(',');
const MOST = 60;
/** In the singular: the site speaks as one person. */
const ME = new Set(
  'about me|über mich|ueber mich|zu mir|zu meiner person|wer bin ich|wer ich bin|who am i|who i am|à propos de moi|qui suis-je|qui suis-je ?|sobre mí|sobre mi|sobre mim|quem sou|quem sou eu|chi sono|su di me|over mij|o mnie|om mig|om meg|обо мне|自己紹介|关于我|關於我'.split(
    '|',
  ),
);
/** Several people make this site. */
const US = new Set(
  'about us|über uns|ueber uns|wir über uns|team|the team|our team|meet the team|das team|unser team|die redaktion|redaktion|staff|our staff|editorial team|masthead|authors|our authors|autoren|alle autoren|autorinnen|contributors|our contributors|qui sommes-nous|qui sommes-nous ?|l’équipe|la rédaction|quiénes somos|equipo|quem somos|equipe|chi siamo|la redazione|colofon|redactie|over ons|careers|jobs|karriere|press|presse|advertise|advertise with us|mediadaten|write for us|mitarbeiter|o nas|om oss'.split(
    '|',
  ),
);
const ABOUT_SOMEBODY = /^(?:about|über|ueber|meet) ([^\s\d.,:;!?()]{2,15})$/i;

function voice(text: string): number {
  const said = text.toLowerCase();
  if (US.has(said)) return -2;
  const name = ABOUT_SOMEBODY.exec(text)?.[1];
  return ME.has(said) || (name !== undefined && isFirstName(name)) ? 2 : 0;
}

/** 2 where a site is called by a name of its author's, by its beginning or its end, or by both blended; 1 where it holds one. */
function likenessOfHost(label: string, name: string): number {
  const words = name
    .split(/[\s-]+/)
    .map(keyOf)
    .filter(word => word.length > 3);
  const host = keyOf(label);
  const parts = label.split('-');
  if (words.some(word => parts.includes(word) || host.startsWith(word) || host.endsWith(word))) return 2;
  // `Kelpwriter` on kelp.example.
  if (bears(label, name) || (host.length > 4 && !name.includes(' ') && keyOf(name).startsWith(host))) return 2;
  return words.some(word => host.includes(word)) ? 1 : 0;
}

/** "Works by Jane Doe and Bob Roe": a couple, a duo, an office, whoever of them this page is about. */
const isOfTwo = ({ metas }: Scene, name: string): boolean =>
  /^ (?:and|und|et|y|e|en|og|och|i|&) [A-ZÀ-Þ]/.test(meta(metas, 'description').split(name)[1] ?? '');

/** Whether the whole site is this one person's, so that the accounts it shows are theirs. */
export function isPersonalSite(scene: Scene, people: readonly Judged[]): boolean {
  const [person] = people;
  if (!person || people.length > 1 || isOfTwo(scene, person.name)) return false;
  const key = keyOf(person.name);
  let score = 0;
  if (person.evidence.some(phrase => phrase.key === 'detectOwner')) score += 2;
  if (person.evidence.some(phrase => phrase.key === 'detectComment')) score += 1;
  if (keyOf(scene.url.hostname).includes(key) || [...scene.outlet].some(outlet => outlet.includes(key))) score += 2;
  else score += likenessOfHost(labelOfHost(scene.url.hostname), person.name);
  if (!person.name.includes(' ')) score += 1;
  const [first = ''] = person.name.split(' ').map(keyOf);
  if (first.length > 3 && [...scene.outlet].some(outlet => outlet.includes(first))) score += 1;
  if (scene.isOnPlatform) score += 1;
  if (find(scene.page, '[rel~="me"]')) score += 1;
  const voices = new Set(findAll(scene.page, ABOUT, MOST).map(link => voice(textOf(link, 40))));
  for (const each of voices) score += each;
  return score >= 2;
}
