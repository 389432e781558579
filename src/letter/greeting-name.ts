/** What stands around a name on profiles: pronouns, a trade after a bar, letters after a comma, pictures. */
const AROUND = /\s*(?:[([{].*|[|•·–—/].*|,\s*(?:ph\.?\s?d|m\.?d|mba|msc|ba|ma|jr|sr|esq)\b.*|\s-\s.*)$/iu;
const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3|(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)/gu;
const NOT_A_NAME = /^(?:https?:|www\.)|^[^\s@]+@[^\s@]+\.|^[\p{P}\p{S}\p{N}\s]*$/iu;

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|blog|io|co|dev|info|news|me|de|es|fr|uk)$/iu;
const ARTICLE = /^(?:the|team|das|die|der|el|la|los|las|le|les|l')\s/iu;
const HOUSE =
  /(?:^|\s)(?:inc|ltd|llc|gmbh|ag|co|corp|team|blog|news|newsletter|podcast|radio|tv|studios?|magazine|magazin|media|club|society|institute?|press|journal|review|project|foundation|times|weekly|daily|labs?|show|collective|group|university|school|company|verlag|redaktion|verein|stiftung|revista|editorial|fundación|association|éditions|records|books|kitchen)\.?$/iu;
const SEVERAL = /\s(?:&|\+|and|und|y|et)\s/iu;

/** True for what names a house rather than one human: nobody is called "Hello The Marginalian". */
function isHouse(name: string): boolean {
  return DOMAIN.test(name) || (ARTICLE.test(name) && /\s/.test(name)) || (HOUSE.test(name) && /\s/.test(name));
}

const TITLE =
  /^(?:dr|prof|sir|dame|lord|lady|rev|fr|sr|sister|brother|father|rabbi|imam|sheikh|swami|mr|mrs|ms|mx|don|doña|herr|frau|mme|mlle|m)\.?$/iu;
const INITIAL = /^(?:\p{L}\.?|\p{Lu}\.?\p{Lu}\.?)$/u;
/** First words that are half a given name (Abd al-Rahman, Umm Kulthum) in Latin and Arabic letters. */
const HALF_NAME = /^(?:abd|abdul|abdel|abu|umm|ibn|bin|al|el|عبد|أبو|ابو|أم|ام|ابن|بن)$/iu;
/** Family names that come first: which word is the given name cannot be told from the outside, so the whole name it is. */
const FAMILY_FIRST =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|yao|shen|xi|mo|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|seo|kwon|hwang|ahn|hong|nguyễn|nguyen|trần|tran|lê|phạm|pham|hoàng|hoang|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|chan|wong|cheung|leung|ng|lam|sato|suzuki|takahashi|tanaka|watanabe|ito|yamamoto|nakamura|kobayashi|murakami|kato|yoshida|yamada|nagy|kovács|szabó|horváth|tóth|varga|kiss|molnár|németh|farkas)$/iu;
const DOUBLE_GIVEN =
  /^(?:maría|maria|josé|jose|juan|luis|ana|anna|carlos|jean|mary|sarah|lisa)\s(?:josé|jose|maría|maria|luis|carlos|luisa|pablo|manuel|antonio|miguel|isabel|paul|pierre|claude|marie|ann|anne|jane|kate|lou|beth)(?=\s)/iu;
const WHOLE_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const PATRONYMIC = /^\p{Script=Cyrillic}+(?:вич|вна|чна|ич|ічна|йович)$/iu;

const isShouted = (word: string): boolean => word.length > 3 && /^\p{Lu}+$/u.test(word) && /[AEIOUY]/i.test(word);
const calm = (word: string): string => (isShouted(word) ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word);

function givenName(name: string): string {
  const words = name.split(/\s+/u);
  const [first = '', second = ''] = words;
  if (words.length === 1) return calm(name);
  if (WHOLE_SCRIPTS.test(name) || SEVERAL.test(name)) return name;
  if (TITLE.test(first) || INITIAL.test(first) || HALF_NAME.test(first) || FAMILY_FIRST.test(first)) return name;
  // Who writes the whole name small (bell hooks) means it to be read as one.
  if (/^[\p{Script=Latin}\s.'’-]+$/u.test(name) && name === name.toLowerCase()) return name;
  if (PATRONYMIC.test(second)) return `${first} ${second}`;
  return DOUBLE_GIVEN.exec(name)?.[0] ?? calm(first);
}

/** "Candy, Annabel" and "O'Hara, Mary Ann" are a family name first; "Annabel Candy, writer" is not. */
function inSpokenOrder(name: string): string {
  const [family = '', given = '', ...rest] = name.split(/\s*,\s*/u);
  const isTurned = rest.length === 0 && /^\p{Lu}\S*$/u.test(family) && /^\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u.test(given);
  return isTurned ? `${given} ${family}` : family;
}

/**
 * The name as one says it after "Hello": the given name where it can be told, the whole name where it cannot
 * (family name first, initials, titles), a handle with its `@`, and nothing for a house, an address or no name.
 * @param handle the name they carry on one of their places, without `@`
 */
export function greetingName(name: string, handle?: string): string {
  const bare = name.normalize('NFC').replace(PICTURES, '').replace(/\s+/gu, ' ').trim();
  if (bare.startsWith('@')) return bare;
  const asHandle = handle ? `@${handle}` : '';
  const clean = inSpokenOrder(bare.replace(AROUND, '').trim());
  if (clean === '' || NOT_A_NAME.test(clean)) return asHandle;
  if (isHouse(clean)) return '';
  if (!/\s/u.test(clean) && /[_\d]/.test(clean)) return `@${clean}`;
  return givenName(clean);
}
