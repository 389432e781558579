import type { Span } from './quotes.ts';

const MAX_SENTENCE = 800;
/** Kept apart from their vowels: German tells `würde` from `wurde` by them. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/**
 * A sentence as the families read it: small letters without accents (`ü` as `ue`, and `é` at the end of a word as `ee`,
 * which tells `pregunté` from `pregunte` and `demandé` from `demande`), straight apostrophes, quotations and web addresses
 * as one word each (`qq`, `ww`), single spaces, punctuation apart, at most 800 characters.
 * @param quotes spans of the whole letter; those inside the sentence are taken out
 */
export function plainSentence(text: string, sentence: Span, quotes: readonly Span[]): string {
  let open = '';
  let from = sentence.start;
  for (const quote of quotes) {
    if (quote.end <= sentence.start || quote.start >= sentence.end) continue;
    open += `${text.slice(from, Math.max(from, quote.start))} qq `;
    from = Math.min(quote.end, sentence.end);
  }
  return plainWords(open + text.slice(from, sentence.end));
}

/** The same for a text without quotations to look after. */
export function plainWords(text: string): string {
  return text
    .slice(0, MAX_SENTENCE)
    .toLowerCase()
    .replace(/\b(?:https?:\/\/|www\.)\S{1,400}/g, ' ww ')
    .replace(
      /\b[\w.-]{1,60}\.(?:com|org|net|io|blog|co|dev|me|substack|de|ch|es|fr|eu|uk|info|app|shop|site|page|art|example)(?:\/\S{0,200})?(?=\s|[.,;:!?)]|$)/g,
      ' ww ',
    )
    .normalize('NFC')
    .replace(/[äöü]/g, vowel => `${UMLAUTS[vowel]}e`)
    .replace(/é(?!\p{L})/gu, 'ee')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\uFF1F\u061F\u055E\u1367]/g, '?')
    .replace(/[–—]|\s-+\s/g, ' ; ')
    .trimEnd()
    .replace(/(?<![.!…])[.!…]+$/, '')
    .replace(/([,;:?!()¿¡]|\.{2,}|…)/g, ' $1 ')
    .replace(/[^\p{L}\p{N},;:?!()¿¡' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
