import { isMonth, leadAfterDate } from './dates.ts';
import { isFirstName } from './first-names.ts';
import {
  alphanumeric,
  hasLetter,
  isAlphanumeric,
  isAscii,
  isCapital,
  isSmall,
  shapeOf,
  withoutMarks,
} from './letters.ts';
import { squeeze } from './lines.ts';
import { leadOf } from './roles.ts';

/** Small words inside names, in lower case. */
const PARTICLES = new Set(
  "de la le du des der den dem di da do dos das del della dello degli van von vom zu zum zur af av bin ibn ben al el ter ten te y e i und und d' o' st. san santa mac abu".split(
    ' ',
  ),
);

/** Whoever is called so is an office, an outlet or a placeholder, in whole words. */
const NOBODY = new Set(
  `team teams staff staffs editor editors editorial editorials redaktion onlineredaktion redaktionsteam webredaktion redaction rédaction redacción redacao redação redactie redazione redakcja redakce redakció
  redaktionen gastautor gastautorin gastbeitrag
  newsroom news nachrichten desk bureau agency agencies agenturen press presse prensa pressemitteilung pressestelle magazine magazin zeitung zeitschrift verlag publishing media medien redattore
  reuters afp dpa efe ansa tass bloomberg ap upi aap pti ians kyodo xinhua agence associated presse-agentur sid apa ots afp/dpa
  llc sa s.a sas srl spa sarl bv b.v. kg oy company corporation inc inc. ltd ltd. llc gmbh ag e.v. ev s.a. foundation stiftung institute institut university universität université association verein verband committee council ministry department
  blog blogs weblog podcast channel radio tv studio studios network group gruppe club partner partners sponsored advertorial anzeige contributor contributors contributing correspondents reporters writers authors autoren
  équipe equipo equipa equipe ekipa tým tím ekibi desks oprac red redakcyjny redaktionell webredaktionen webagency webagentur
  digital webdesign webdesigner agentur solutions creative technologies systems software consulting productions interactive
  tt čtk ctk pap lno tasr sita mti anp belga ritzau ntb stt lusa agi adnkronos lapresse sda ats keystone-sda interfax тасс риа интерфакс рбк
  support service marketing official community project projekt collective kollektiv curation curated
  編集部 编辑部 編輯部 ニュース 新聞 新闻 記者 记者 官方 公式 株式会社 редакция администратор админ`.split(/\s+/),
);

/** Filled in by the software when nobody gave a name: they say nothing at all. */
const PLACEHOLDERS = new Set(
  'admin administrator administrateur superuser super webagentur beheer beheerder editor administrador administração webmaster guest gast invité invitado unknown unbekannt anonymous anonym anonyme anonimo anónimo nobody user author autor auteur null undefined none root default moderator owner superuser test администратор админ 管理者 管理员 名無し 匿名'.split(
    ' ',
  ),
);

/** Logins of whoever keeps a site, not of whoever writes: `labadmin`, `redaktion2`, `yunhe_admin`. */
const CARETAKER =
  /^(?:\w{0,20}[_.-]?)?(?:admin|webmaster|redaktion|redactie|redazione|redaccion|webagency|beheer)\d{0,4}$/i;

/** Words no name has, so a line with one is talk, not a name. */
const TALK = new Set(
  `the a an this that these those my your our his her their its is are was were be been has have had will would can could should may might not no yes all any some more most read view see show share follow comment comments
  reply like likes posted published updated written edited minutes minute min hours ago today yesterday by on in at for from to of with about into over how why what when where who which and or but if then than as
  der die das den dem ein eine einer eines einem ist sind war waren wird werden hat haben mit für auf aus bei nach über unter mehr alle lesen kommentar kommentare teilen uhr wie was wer wann warum
  les un une est sont avec pour sur dans plus lire partager commentaire commentaires qui que quoi
  los las una con para sobre leer más comentario comentarios compartir quién qué cómo
  twitter facebook instagram youtube linkedin pinterest google tumblr flickr xing bluesky mastodon rss email mail e-mail phone website profile profiles bio sign log logout register join article articles features feature story stories opinion politics abonnieren folgen archiv archives weiterlesen sharing artikel beitrag beiträge
  researchgate orcid scholar biography affiliation affiliations abstract engineer principal changes suggest publicado publicada publicato publié opublikowano
  drucken versenden empfehlen merken seit mein meine dein recente mest läst läs więcej czytaj свежие записи читать ещё até desde oorzaak wordt
  hi hello hey i'm i’m conditions
  home menu search subscribe newsletter login contact impressum datenschutz privacy category categories tags archive archives next previous new latest top click here photo photos image video source via copyright
  january february september october november december monday tuesday wednesday thursday friday saturday sunday januar februar märz oktober dezember montag dienstag mittwoch donnerstag freitag samstag février juillet août septembre octobre novembre décembre enero febrero septiembre octubre noviembre diciembre`.split(
    /\s+/,
  ),
);

/** Jobs and places of work after a comma or a dash. */
const JOB =
  /\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|professor|director|analyst|specialist|manager|founder|president|ceo|cto|freelance|staff|author|redakteur|redakteurin|autor|autorin|volontär|korrespondent|korrespondentin|journaliste|rédacteur|rédactrice|chef|correspondant|professeur|maître|avocat|redactor|periodista|profesor|giornalista|for|of|at|the|special|photographer|fotograf)\b/i;

/** One-word jobs set behind a name without a comma. */
const JOBS = new Set(
  'counsel partner associate attorney solicitor barrister hygienist dentist lecturer researcher engineer developer ceo cto cfo coo editor reporter correspondent writer senior managing contributing columnist contributor journalist redakteur redakteurin autor autorin freelance'.split(
    ' ',
  ),
);

const TITLES =
  /^(?:(?:univ|prof|dr|dipl|ing|mag|mr|mrs|ms|mx|hr|fr|med|jur|phil|rer|nat|dott|dott\.ssa|m|mme|mlle|rev|sir|dame|miss|mister|professor|doctor|doktor|rechtsanwalt|rechtsanwältin|herr|frau|monsieur|madame|don|doña|sr|sra)(?:\.-?\s{0,2}|\s))(?=\S)/i;
/** Titles that abbreviate: a full stop behind one ends no sentence, and one alone is nobody's name. */
const ABBREVIATED = new Set(
  'univ prof dr dipl ing mag mr mrs ms mx hr fr med jur phil rer nat dott habil hc rev hon st jr sr sra mme mlle m no nr ph'.split(
    ' ',
  ),
);
/** Letters behind a name, without dots. */
const CREDENTIALS = new Set(
  'phd md mba jd rn rd rdn cfa cfp cpa msc bsc ba ma esq dds dvm frcp obe mbe cbe lcsw np pac mph bds dphil llb llm mph mbbs mrcp frcs frs ccc esq'.split(
    ' ',
  ),
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#160': ' ',
};

/** Undoes entities that a page escaped twice. */
const unescapeEntities = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );

/** Hebrew, Arabic, Devanagari, Thai, Hangul, kana and Han: scripts whose names have no capitals. */
const UNCASED =
  /[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1100-\u11ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d]/;
const CJK = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff＝=\s]{1,20}$/;

/** What two spellings of one name have in common: letters and digits only, without accents. */
export function keyOf(name: string): string {
  const text = name.slice(0, 200);
  if (isAscii(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return alphanumeric(withoutMarks(text).toLowerCase().replace(/ß/g, 'ss'));
}

const wordsOf = (name: string): string[] => name.split(/[\s,]+/).filter(Boolean);

/** A word in small letters, without what stands round it; a full stop stays. */
function bare(word: string): string {
  const small = word.toLowerCase();
  let from = 0;
  let end = small.length;
  while (from < end && !isAlphanumeric(small.charAt(from))) from++;
  while (end > from && small[end - 1] !== '.' && !isAlphanumeric(small.charAt(end - 1))) end--;
  return small.slice(from, end).replace(/['’]s$/, '');
}

function capital(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])([^-'’.])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(.)/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** `Maëlle LE GOFF`: the French write family names so. */
const PARTLY_SHOUTED = /^A[a'’-]{1,20}(?:[ -]Aa{1,20})?(?: A[A'’-]{1,30}){1,3}$/;
const NUMERAL = /^(?:[IVX]{1,4}|[A-Z]\.?)$/;

/** `JANE DOE` and `jane doe` become `Jane Doe`. Single words stay: they are handles, initials, mononyms. */
function unshout(name: string): string {
  const words = name.split(' ');
  const shape = shapeOf(name);
  if (words.length < 2 || !/[Aao]{2}/.test(shape)) return name;
  if (PARTLY_SHOUTED.test(shape))
    return words
      .map(word => (/^[A'’-]{2,}$/.test(shapeOf(word)) && !NUMERAL.test(word) ? capital(word) : word))
      .join(' ');
  const isShouted = name === name.toUpperCase() && words.some(word => shapeOf(word).replace(/[^Aao]/g, '').length > 2);
  const isWhispered = name === name.toLowerCase() && words.length <= 4 && /^[Aao\s'’.-]{1,60}$/.test(shape);
  if (!isShouted && !isWhispered) return name;
  return words
    .map((word, i) => (i > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : capital(word)))
    .join(' ');
}

/** `Cindy miller` becomes `Cindy Miller`. */
const tidyCase = (name: string): string =>
  /^Aa{1,15} a{3,20}$/.test(shapeOf(name)) && !PARTICLES.has(name.split(' ')[1] ?? '')
    ? name.split(' ').map(capital).join(' ')
    : name;

const BEFORE_NAME = ' |,;:·•"“”„«».[({《【「—–-';
const BEHIND_NAME = ' |,;:·•"“”«»]}》】」*→—–-';

/** Without any of these characters at its ends. */
function trimmed(text: string, before: string, behind: string): string {
  let from = 0;
  let end = text.length;
  while (from < end && before.includes(text[from] ?? '')) from++;
  while (end > from && behind.includes(text[end - 1] ?? '')) end--;
  return text.slice(from, end);
}

/** `Jane Doe (CNN)` without what stands in brackets at its end; `Richard (R.J.) Roe` stays. */
function withoutBrackets(name: string): string {
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'), name.lastIndexOf('['));
  if (open < 1) return name;
  const close = name.slice(open).search(/[)）\]]/);
  return close < 0 || open + close === name.length - 1 ? name.slice(0, open).trim() : name;
}

/** `Jane Doe, Ph.D.` without the letters. */
function withoutCredentials(name: string): string {
  const gap = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
  const letters = name
    .slice(gap + 1)
    .replaceAll('.', '')
    .toLowerCase();
  return gap > 2 && CREDENTIALS.has(letters) ? trimmed(name.slice(0, gap), '', BEHIND_NAME) : name;
}

/** `Prof. Dr. med. Jane Doe` from the name on. */
function withoutTitles(line: string): string {
  let name = line;
  for (let i = 0; i < 4; i++) name = name.replace(TITLES, '');
  return name;
}

/** Takes off what is written round a name but not on an envelope: quotes, titles, credentials, brackets behind, an `@`. */
function strip(raw: string): string {
  const plain = raw.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[’‘ʼ`´]/g, '’');
  let name = trimmed(plain, BEFORE_NAME, BEHIND_NAME);
  for (let i = 0; i < 4; i++) {
    const before = name;
    name = withoutCredentials(withoutBrackets(name.replace(TITLES, ''))).trim();
    if (name === before || name === '') break;
  }
  if (name === '') name = raw.trim();
  name = name.replace(/^@(?=\w)/, '');
  if (name.endsWith('.') && /aa\.$/.test(shapeOf(name.slice(-3)))) name = name.slice(0, -1);
  return tidyCase(unshout(name)).replace(/’/g, "'");
}

/** Without emoji and other little pictures. */
const withoutPictures = (text: string): string =>
  isAscii(text) ? text : text.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, ' ');

/** A name somebody gave themselves, as one writes it on an envelope; never empty. */
export const cleanName = (raw: string): string => strip(withoutPictures(squeeze(unescapeEntities(raw)))) || raw.trim();

export function isNobody(name: string): boolean {
  return (
    wordsOf(name).some(word => NOBODY.has(bare(word)) || NOBODY.has(bare(word).replace(/s$/, ''))) ||
    NOBODY.has(keyOf(name))
  );
}

/** A full name that begins with a first name many people have: `Mady Morrison` is one, `Atlas Obscura` is not. */
export const isPerson = (name: string): boolean =>
  isFullName(strip(name)) && !isNobody(name) && isFirstName(strip(name).split(' ')[0] ?? '');

const LIMIT_OF_NAME = 60;
const ADDRESS = /https?:|www\.|\.(?:com|org|net|de|fr|it|es|co|io|uk|jp|ru|cn|tv|info)\b|@\w+\.\w/i;

/** Articles that melt into a name: `d'Agoult`. */
const ELIDED = /^(?:d|l|dell|all|t)['’]/;
const CAPITALISED = /^[A(][Aaom'’.()-]{0,30},?$/;

/** A full name as a stranger would know it: two to six words, each with a capital, none of them talk. */
export function isFullName(name: string): boolean {
  if (
    name.length < 3 ||
    name.length > LIMIT_OF_NAME ||
    /[\d@/:;!?<>{}[\]=+*#%…"“”„«»|_]/.test(name) ||
    ADDRESS.test(name)
  )
    return false;
  if (CJK.test(name)) return name.length >= 2 && name.length <= 12;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (UNCASED.test(name)) return words.every(word => /^[Aaom'’.-]{1,20}$/.test(shapeOf(word)));
  let capitals = 0;
  for (const word of words) {
    const plain = bare(word);
    if (PARTICLES.has(plain) && word === word.toLowerCase()) continue;
    if (/['’]s$/.test(word) || !CAPITALISED.test(shapeOf(word.replace(ELIDED, '')))) return false;
    if (TALK.has(plain) && plain.length > 1 && !/^(?:will|an)$/.test(plain)) return false;
    capitals++;
  }
  return capitals >= 2;
}

/** Something one person may sign with: a full name, a first name, a pen name or a handle. */
export function isSignature(name: string): boolean {
  if (name.length < 2 || name.length > LIMIT_OF_NAME || /[<>{}=|;!?…#%]|[:/]/.test(name) || ADDRESS.test(name))
    return false;
  if (!hasLetter(name) || /^[*・]/.test(name) || ABBREVIATED.has(keyOf(name))) return false;
  if (leadOf(`${name}:`)?.rest === '') return false;
  const words = name.split(' ');
  if (words.length > 5) return false;
  if (words.some(word => TALK.has(bare(word)) && bare(word).length > 1) && !isFullName(name)) return false;
  return words.length < 4 || isFullName(name) || UNCASED.test(name);
}

/** What parts the names of a list, itself caught. */
const SEPARATOR =
  /(\s{0,3}(?:[,;&，、；·•|｜＆/]|\s\+\s|\s(?:and|und|et|y|e|och|og|en|i|with|mit|sowie|и|a|AND|UND|ET)\s(?=[A-Z@À-ÞĀ-ɏΆ-ΫЀ-ЯԱ-Ֆ]))\s{0,3})/;
const JOINERS = new Set('and und et y e och og en i with mit sowie и a & +'.split(' '));
const BREAK = /^(?:A?0|[|·•●–—/@(（【-])/;
const ENDS = new Set(
  'on in am um vom le el for für pour at updated published posted follow special last is ist est said says sagt writes schreibt'.split(
    ' ',
  ),
);
/** `Okoro.` before another sentence; not `Jr.`, `J.` or `Prof.`. */
const endsSentence = (word: string, next: string | undefined): boolean =>
  next !== undefined &&
  word.endsWith('.') &&
  /^[Aao'’-]{3,30}\.$/.test(shapeOf(word)) &&
  !ABBREVIATED.has(word.slice(0, -1).toLowerCase());

/** The part of a line before the date, the place or the talk begins. */
function headOf(line: string): string {
  const words = line.split(' ');
  let end = 0;
  for (; end < words.length; end++) {
    const word = words[end] ?? '';
    // `撮影＝…` begins another role.
    if (end > 0 && /[=＝]/.test(word)) break;
    const plain = bare(word);
    if (end === 0 && !/^\d/.test(word)) continue;
    const shape = shapeOf(word);
    if (BREAK.test(shape) && !shape.startsWith('(A.')) break;
    if (JOINERS.has(plain) || PARTICLES.has(plain)) {
      // `Le 17 février`, `el 3 de mayo`: an article of a date, not of a name.
      if (/^\d/.test(words[end + 1] ?? '')) break;
      continue;
    }
    if (ENDS.has(plain)) break;
    if (isMonth(word) && /^\d/.test(words[end + 1] ?? '')) break;
    const isLower = shape.startsWith('a');
    if (isLower && /^[dl]['’]/.test(word) && shape[2] === 'A') continue;
    const isAfterCapital = isCapital(words[end - 1] ?? '');
    // `Cindy miller` on its own is a name; `Cindy writes about …` is not.
    if (isLower && isAfterCapital && !(end === 1 && words.length === 2 && !TALK.has(plain))) break;
    if (end > 1 && JOBS.has(plain)) break;
    if (endsSentence(word, words[end + 1])) {
      end++;
      break;
    }
  }
  return words.slice(0, end).join(' ');
}

export interface Credit {
  /** Clean names, in order. */
  readonly names: readonly string[];
  /** Somebody is credited who is no person: the newsroom, a team, the outlet. */
  readonly isNobody: boolean;
}

export interface Reading {
  /** Only full names count: for text whose markup does not say that it names an author. */
  readonly strict?: boolean;
  /** Keys of the outlet's own names. */
  readonly outlet: ReadonlySet<string>;
}

/** `Politics · Jane Doe`: beside full names a single word is a section, a place or a handle. */
export function fullOnly<T>(all: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const full = all.filter(item => isFullName(nameOf(item)));
  return full.length > 0 ? full : all;
}

const SEGMENT = / ?[|·•●] ?| [–—-] /;
/** A line without the date and the role words before the name; undefined when the role is not a writer's. */
function withoutLead(segment: string): { line: string | undefined; isSaid: boolean } {
  let line = leadAfterDate(segment) ?? segment;
  let isSaid = false;
  for (let i = 0; i < 3; i++) {
    const lead = leadOf(line);
    if (!lead) break;
    if (lead.role === 'other') return { line: undefined, isSaid };
    isSaid ||= lead.role === 'writer';
    line = lead.rest;
  }
  return { line, isSaid };
}

/** `Jane Doe Jane Doe`, a picture's text and the link's: once is enough. */
function once(line: string): string {
  const half = line.slice(0, line.length / 2).trim();
  return half.length > 3 && `${half} ${half}` === line ? half : line;
}

/** `JaneDoe` with a blank between. */
function spaced(name: string): string {
  const seam = shapeOf(name).indexOf('aA');
  return seam < 0 ? name : `${name.slice(0, seam + 1)} ${spaced(name.slice(seam + 1))}`;
}

/** The outlet itself, or a part of it: `Global Voices Latin America`. */
function isOutlet(name: string, outlet: ReadonlySet<string>): boolean {
  const key = keyOf(name);
  if (isPerson(spaced(name))) return false;
  if (isFirstName(name)) return false;
  if (outlet.has(key)) return true;
  if (wordsOf(name).length < 3) return false;
  for (const own of outlet) if (own.length > 5 && key.startsWith(own)) return true;
  return false;
}

const NONE: Credit = { names: [], isNobody: false };

/** The people a credit names: `By JANE DOE and Dr. Bob Roe, The Paper` gives Jane Doe and Bob Roe. */
export function peopleIn(raw: string, reading: Reading): Credit {
  const line = squeeze(unescapeEntities(raw.slice(0, 300)));
  return best(line.split(SEGMENT).map(segment => creditIn(segment, reading)));
}

/** Of several stretches of a line the first with a full name, else the first with any, else the one that credits nobody. */
function best(credits: readonly Credit[]): Credit {
  return (
    credits.find(credit => credit.names.some(isFullName)) ??
    credits.find(credit => credit.names.length > 0 || credit.isNobody) ??
    NONE
  );
}

/** Two reporters of a Chinese paper stand side by side with a blank between them. */
const HAN_NAMES = /^[\u3400-\u9fff]{2,4}(?: [\u3400-\u9fff]{2,4}){1,5}$/;
const WITHIN_NAMES = new Set(['e', 'y', 'i']);

/** The names of a list; `Sousa e Meneses` at the end of a name is one family, not two people. */
function piecesOf(head: string): string[] {
  const parts = head.split(SEPARATOR).slice(0, 23);
  const pieces: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const piece = parts[i] ?? '';
    const joint = (parts[i - 1] ?? '').trim();
    const before = pieces.at(-1) ?? '';
    if (WITHIN_NAMES.has(joint) && !piece.includes(' ') && before.includes(' '))
      pieces[pieces.length - 1] = `${before} ${joint} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

function creditIn(segment: string, reading: Reading): Credit {
  const { line, isSaid } = withoutLead(segment);
  if (line === undefined) return NONE;
  const head = once(headOf(withoutTitles(line)));
  if (isOutlet(head, reading.outlet)) return { names: [], isNobody: true };
  const pieces = /记者|通讯员/.test(segment) && HAN_NAMES.test(head) ? head.split(' ') : piecesOf(head);
  const names: string[] = [];
  let nobody = false;
  for (const piece of pieces) {
    const inner = leadOf(piece);
    if (inner?.role === 'other') break;
    const name = strip(inner?.role === 'writer' ? inner.rest : piece);
    if (!name) continue;
    if (PLACEHOLDERS.has(keyOf(name)) || (CARETAKER.test(name) && !isNobody(name))) continue;
    // Where any line may be meant, words in small letters are talk.
    const isTalk = reading.strict || (isSaid && piece.includes(' '));
    if (isTalk && isSmall(piece) && !PARTICLES.has(piece.split(' ')[0] ?? '')) {
      if (names.length === 0) return NONE;
      continue;
    }
    if (isNobody(name) || isOutlet(name, reading.outlet)) nobody ||= names.length === 0;
    else if (names.length > 0 && (JOB.test(name) || /^A{2,6}$/.test(shapeOf(name)))) continue;
    else if (reading.strict || (names.length > 0 && !isSaid) ? isFullName(name) : isSignature(name)) {
      if (!names.some(known => keyOf(known) === keyOf(name))) names.push(name);
    } else if (names.length === 0) return NONE;
  }
  const full = names.filter(isFullName);
  // `Politics · Jane Doe`: beside full names a single word is a section or a place.
  return {
    names: full.length > 0 && full.length < names.length ? full : names,
    isNobody: nobody && names.length === 0,
  };
}

/** Turns `Doe, Jane` round. */
export function turnRound(name: string): string {
  const parts = name.split(',').map(part => part.trim());
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : name;
}

/** One is the other, or its initials, first name or last name: `Jan` and `Jan Grosser`. */
export function isPartOf(short: string, full: string): boolean {
  const a = wordsOf(short).map(keyOf).filter(Boolean);
  const b = wordsOf(full).map(keyOf).filter(Boolean);
  if (a.length === 0 || a.length >= b.length) return false;
  let at = 0;
  for (const word of a) {
    while (at < b.length && b[at] !== word && !(word.length === 1 && b[at]?.startsWith(word))) at++;
    if (at++ >= b.length) return false;
  }
  return true;
}

/** The same person by name. */
export const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b) || isPartOf(a, b) || isPartOf(b, a);
