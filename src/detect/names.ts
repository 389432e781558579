import { strip } from './clean-name.ts';
import { isFirstName } from './first-names.ts';
import { alphanumeric, hasLetter, isAlphanumeric, isAscii, shapeOf, withoutMarks } from './letters.ts';
import { ABBREVIATED, NOBODY, OCCUPATIONS, PARTICLES, TALK } from './name-words.ts';
import { leadOf } from './roles.ts';

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

export const wordsOf = (name: string): string[] => name.split(/[\s,]+/).filter(Boolean);

/** A word in small letters, without what stands round it; a full stop stays. */
export function bare(word: string): string {
  const small = word.toLowerCase();
  let from = 0;
  let end = small.length;
  while (from < end && !isAlphanumeric(small.charAt(from))) from++;
  while (end > from && small[end - 1] !== '.' && !isAlphanumeric(small.charAt(end - 1))) end--;
  return small.slice(from, end).replace(/['’]s$/, '');
}
/** What is left of `Le bureau de l’association`. */
const ARTICLE = /^(?:the|le|la|les|el|los|las|il|lo|gli|der|die|das|het|een|une?|eine?)$/i;

/** Several together, in scripts that put no blanks between words: volunteers, a committee, everybody at a place. */
const TOGETHER =
  /有志|の会|一同|委員会|委员会|事務局|研究室|研究会|实验室|實驗室|大学$|大學$|学院$|學院$|公司$|协会|協会|協會|편집부|위원회/;

/** Whether a signature is that of a team, an outlet, a placeholder. */
export function isNobody(name: string): boolean {
  return (
    ARTICLE.test(name) ||
    TOGETHER.test(name) ||
    wordsOf(name).some(word => NOBODY.has(bare(word)) || NOBODY.has(bare(word).replace(/s$/, ''))) ||
    NOBODY.has(keyOf(name))
  );
}

/** A full name that begins with a first name many people have: `Mady Morrison` is one, `Atlas Obscura` is not. */
export const isPerson = (name: string): boolean =>
  isFullName(strip(name)) && !isNobody(name) && isFirstName(strip(name).split(' ')[0] ?? '');

/** Words of pages in scripts without blanks; a name may hold one sign of them, none holds two. */
const SAID =
  /阅读|閱讀|浏览|瀏覽|评论|評論|发表|發表|发布|發佈|更新|分享|点击|點擊|分类|分類|标签|標籤|字数|字數|时间|時間|扫一扫|本文|文章|目录|目錄|首页|首頁|投稿|カテゴリ|コメント|続き|もっと|プロフィール|ページ|記事|一覧|サービス|自分用|準備中|ツイート|조회|댓글|공유/;

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
  if (CJK.test(name)) return name.length >= 2 && name.length <= 12 && !SAID.test(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (UNCASED.test(name)) return words.every(word => /^[Aaom'’.-]{1,20}$/.test(shapeOf(word)));
  if (OCCUPATIONS.has(bare(words.at(-1) ?? ''))) return false;
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
  if (!hasLetter(name) || /^[*・]/.test(name) || SAID.test(name) || ABBREVIATED.has(keyOf(name))) return false;
  if (leadOf(`${name}:`)?.rest === '') return false;
  const words = name.split(' ');
  if (words.length > 5 || (words.length > 1 && OCCUPATIONS.has(bare(words.at(-1) ?? '')))) return false;
  if (words.some(word => TALK.has(bare(word)) && bare(word).length > 1) && !isFullName(name)) return false;
  return words.length < 4 || isFullName(name) || UNCASED.test(name);
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
