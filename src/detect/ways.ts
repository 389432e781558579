import { attribute, findAll, textOf } from './dom.ts';

/**
 * Reading e-mail addresses the way people write them down: links, written-out forms (`ada (at) example (dot) org`) and
 * the three codes against harvesters. Scanners by hand, no patterns: each looks at a bounded stretch round one sign, so
 * a megabyte of `a@a@a@` costs no more than it is long. REACH §1-4 has the real pages behind each form.
 */

/** Longest text read for addresses, in characters; an imprint with all its clauses is about half. */
const LONGEST_TEXT = 20_000;
const MOST_MARKS = 200;
const MOST_FOUND = 20;
const MOST_LINKS = 60;

/** How `@` is written out, in brackets, and the dot. */
const AT =
  /^(?:@|＠|at|a|ät|arroba|arobase|chiocciola|małpa|собака|kukac|snabel-a|snabela|krøllalfa|zavináč|apenstaartje|miukumauku)$/;
const ONLY_SIGN =
  /^(?:arroba|arobase|chiocciola|małpa|kukac|snabel-a|snabela|krøllalfa|zavináč|apenstaartje|miukumauku)$/;
const DOT = /^(?:\.|dot|punkt|point|punto|ponto|kropka|точка)$/;
const OPENING = '([{<_';
const CLOSING = ')]}>_';

/** `name@2x.png` is a picture; the rest are names no mail goes to. */
const NO_DOMAIN =
  /(?:^|\.)(?:png|jpe?g|gif|webp|svg|avif|css|js|html?|php|pdf|mp4|local|localhost|invalid|test|example\.(?:com|org|net)|(?:your)?domain\.com|email\.com|sentry\.io|sentry\.wixpress\.com|blogger\.com)$/;
/** Whoever stands in templates, answers by machine, or has to be rewritten by hand; 24 hex digits and more are a key. */
const NOBODY =
  /^(?:postmaster|mailer-daemon|bounces?|wordpress|unsubscribe|abuse|(?:your[._-]?)?(?:name|e?mail|address)|you|username|someone|(?:max\.)?mustermann|j(?:ohn|ane)\.?doe|[0-9a-f]{24,64})$|no[._-]?(?:t[._-]?)?reply|nicht-?antworten|no[._-]?spam|remove[._-]?this/;
/** Local parts that reach an outlet's desk, in the stems of seven languages. REACH §11. */
const DESK =
  /^(?:info|[ck]onta[ck]?t[oi]?|h[ae]llo|hi|hola|e?mail|post|office|team|staff|reda[kcçz]\w*|edit(?:or|ors|orial)|news(?:room|letter)?|tips|letters|leserbriefe|press|pr[ee]n?s[ae]|imprensa|stampa|media|pr|marketing|ads?|anzeigen|sales|shop|store|orders?|services?|support|help|hilfe|admin|web(?:master)?|legal|privacy|datenschutz|security|jobs|careers?|hr|billing|abo|events|feedback|community|members|[ei]nquir(?:y|ies)|business|sekretariat|impressum)$/;
const SURE_DESK = /[._-](?:redaktion|info|office|presse|sekretariat|support)$/;

/** Whether an address reaches a desk (info@, redaktion@, press@) rather than one person: offered, but below a personal one. */
export function isRoleAddress(email: string): boolean {
  const local = (email.split('@', 1)[0] ?? '').slice(0, 64).toLowerCase();
  // A desk comes first (redaktion-berlin@) or is a sure word at the end; steve.jobs@ and emily.post@ are people.
  return DESK.test(local.split(/[._-]/, 1)[0] ?? '') || SURE_DESK.test(local);
}

/** The address a link leads to: `mailto:`, Cloudflare's `/cdn-cgi/l/email-protection#…`, TYPO3's `linkTo_UnCryptMailto('…')`. */
export function emailOf(href: string): string | undefined {
  const text = href.slice(0, 2_000).trim();
  if (/^mailto:/i.test(text)) return emailsInText(unescaped(text.slice(7).split('?')[0] ?? ''))[0];
  const hash = text.indexOf('/cdn-cgi/l/email-protection#');
  if (hash >= 0) return fromCloudflare(text.slice(hash + 28));
  const call = text.indexOf('UnCryptMailto(');
  return call < 0 ? undefined : fromTypo3(unescaped(text.slice(call + 14)));
}

/** The addresses in an element: of its links (itself included), of protected spans, then written in its text. At most 20. */
export function emailsIn(element: Element): string[] {
  const found = new Set<string>();
  const links = findAll(element, 'a[href],[data-cfemail],[data-mailto-token]', MOST_LINKS);
  for (const link of [element, ...links]) for (const email of fromAttributes(link)) found.add(email);
  for (const email of emailsInText(textOf(element, LONGEST_TEXT))) found.add(email);
  return [...found].slice(0, MOST_FOUND);
}

function fromAttributes(link: Element): string[] {
  const token = attribute(link, 'data-mailto-token');
  const all = [
    emailOf(attribute(link, 'href')),
    fromCloudflare(attribute(link, 'data-cfemail')),
    token ? fromTypo3(token) : undefined,
  ];
  return all.filter(email => email !== undefined);
}

/** The addresses written in a text, as `ada@example.org` or spelled out; lower case, at most 20, from its first 20,000 characters. */
export function emailsInText(text: string): string[] {
  const within = text.slice(0, LONGEST_TEXT);
  const found = new Set<string>();
  let marks = 0;
  for (let at = 0; at < within.length && marks < MOST_MARKS && found.size < MOST_FOUND; at++) {
    const mark = markAt(within, at, AT, '@');
    if (!mark) continue;
    marks++;
    const email = addressRound(within, at, mark);
    if (email) found.add(email);
    at = mark.end - 1;
  }
  return [...found];
}

/** A sign or its written form: where it ends, and whether it stands in brackets or as a bare word. */
interface Mark {
  readonly end: number;
  /** `name`: a bare word that means the sign and nothing else, `arobase`. */
  readonly form: 'sign' | 'bracket' | 'word' | 'name';
}

function markAt(text: string, at: number, names: RegExp, sign: string): Mark | undefined {
  const first = text[at] ?? '';
  if (first === sign || (sign === '@' && first === '＠')) return { end: at + 1, form: 'sign' };
  const bracket = OPENING.indexOf(first);
  if (bracket >= 0) {
    const close = text.slice(at + 1, at + 18).indexOf(CLOSING[bracket] ?? '');
    const inside = text
      .slice(at + 1, at + 1 + close)
      .trim()
      .toLowerCase();
    return close > 0 && names.test(inside) ? { end: at + 2 + close, form: 'bracket' } : undefined;
  }
  if (first !== ' ') return undefined;
  const word =
    text
      .slice(at + 1, at + 14)
      .split(' ', 1)[0]
      ?.toLowerCase() ?? '';
  if (!names.test(word) || text[at + 1 + word.length] !== ' ') return undefined;
  // "a", "punkt" and "point" are ordinary words: bare, only the English ones are believed, and those that mean nothing else.
  const isOnlySign = sign === '@' && ONLY_SIGN.test(word);
  if (isOnlySign) return { end: at + 2 + word.length, form: 'name' };
  return word === 'at' || word === 'dot' ? { end: at + 2 + word.length, form: 'word' } : undefined;
}

function addressRound(text: string, start: number, mark: Mark): string | undefined {
  const local = localBefore(text, mark.form === 'sign' ? start : skipSpaces(text, start, -1));
  const from = mark.form === 'sign' ? mark.end : skipSpaces(text, mark.end, 1);
  const { domain, dots } = domainAfter(mark.form === 'name' ? withSpelledDots(text, from) : text, from);
  const end = domain.slice(domain.lastIndexOf('.') + 1);
  if (mark.form === 'word' && (dots !== 'word' || end.length > 4)) return undefined;
  return valid(local, domain);
}

/** Behind `arobase` the ordinary words for a dot are dots, too: `example point fr`. */
const withSpelledDots = (text: string, from: number): string =>
  text.slice(0, from) +
  text.slice(from, from + 120).replace(/ (?:point|punkt|punto|ponto|kropka|dot|piste|tečka) (?=\w)/gi, '.');

/** From `at` over at most two spaces. */
function skipSpaces(text: string, at: number, step: 1 | -1): number {
  let here = at;
  for (let n = 0; n < 2; n++) if (text[step < 0 ? here - 1 : here] === ' ') here += step;
  return here;
}

function localBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 65 && isLocal(text.charCodeAt(from - 1))) from--;
  // @ada@fedi.example is a fediverse name, not an address
  return text[from - 1] === '@' ? '' : trimmed(text.slice(from, end).toLowerCase());
}

/** Letters with dots, written or spelled out, between them. `dots` says how the last one was written. */
function domainAfter(text: string, start: number): { domain: string; dots?: Mark['form'] } {
  let domain = '';
  let dots: Mark['form'] | undefined;
  let at = start;
  while (at < text.length && domain.length < 254) {
    const label = labelAt(text, at);
    if (label === '') break;
    domain += label;
    at += label.length;
    const spaced = text[at] === ' ' && OPENING.includes(text[at + 1] ?? ' ') ? at + 1 : at;
    const dot = markAt(text, spaced, DOT, '.');
    const next = dot && (dot.form === 'sign' ? dot.end : skipSpaces(text, dot.end, 1));
    if (!dot || next === undefined || labelAt(text, next) === '') break;
    domain += '.';
    dots = dot.form;
    at = next;
  }
  return dots ? { domain: domain.toLowerCase(), dots } : { domain: domain.toLowerCase() };
}

function labelAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 64 && isDomain(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
// . _ + - % ' &
const isLocal = (code: number): boolean =>
  isLetterOrDigit(code) || code === 46 || code === 95 || code === 43 || code === 45;
/** Letters of other scripts stand in domains (bücher.example), punctuation and full-width signs do not. */
const isDomain = (code: number): boolean => isLetterOrDigit(code) || code === 45 || (code >= 0xc0 && code < 0x2000);

/** Without the dots and dashes of a sentence or list round it. */
function trimmed(local: string): string {
  let from = 0;
  let end = local.length;
  while (from < end && '.-_+'.includes(local[from] ?? '')) from++;
  while (end > from && '.+'.includes(local[end - 1] ?? '')) end--;
  return local.slice(from, end);
}

function valid(local: string, domain: string): string | undefined {
  const labels = domain.split('.');
  const end = labels.at(-1) ?? '';
  if (local === '' || local.length > 64 || local.includes('..') || labels.length < 2 || end.length < 2)
    return undefined;
  if (labels.some(label => label === '' || label.startsWith('-') || label.endsWith('-'))) return undefined;
  if (/^\d/.test(end) || NO_DOMAIN.test(domain) || NOBODY.test(local) || /no-?spam|remove-?this/.test(domain))
    return undefined;
  return `${local}@${domain}`;
}

/** Percent-encoding undone, and entities that survived in an attribute written by a script. */
function unescaped(text: string): string {
  const plain = text.replace(/&#(\d{1,4});/g, (_, code: string) => String.fromCharCode(Number(code)));
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Cloudflare's code: pairs of hex digits, the first is the key that every other one is XORed with, the result is UTF-8. */
function fromCloudflare(hex: string): string | undefined {
  const code = hex.slice(0, 600);
  const bytes = (code.match(/^(?:[0-9a-f]{2})+$/i) ? (code.match(/../g) ?? []) : []).map(pair =>
    Number.parseInt(pair, 16),
  );
  const [key = 0, ...rest] = bytes;
  const text = new TextDecoder().decode(Uint8Array.from(rest, byte => byte ^ key));
  // "Share by mail" links are protected too: they decode to `?subject=…`.
  return emailsInText(text.split('?')[0] ?? '')[0];
}

/** TYPO3 shifts letters inside three stretches of ASCII by an offset each site chooses; the right one gives `mailto:`. */
const STRETCHES = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

function fromTypo3(argument: string): string | undefined {
  const code = argument.replace(/^['"]/, '').split(/['"]/, 1)[0]?.replaceAll('\\', '').slice(0, 300) ?? '';
  for (let offset = -13; offset <= 13; offset++) {
    const text = Array.from(code, sign => shifted(sign, offset)).join('');
    if (text.startsWith('mailto:')) return emailOf(text);
  }
  return undefined;
}

function shifted(sign: string, offset: number): string {
  const code = sign.charCodeAt(0);
  for (const [first, last] of STRETCHES) {
    const size = last - first + 1;
    if (code >= first && code <= last)
      return String.fromCharCode(first + ((((code - first + offset) % size) + size) % size));
  }
  return sign;
}
