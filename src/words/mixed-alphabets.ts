/** Alphabets whose letters are taken for one another: the А of Anna and the А of Анна are two letters (UTS #39). */
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Names are short; what is longer is no name. */
const LONGEST = 200;

/**
 * True if one word of a name is written with letters of two alphabets that look alike. Two words in two alphabets are no trick
 * (`Anna Иванова`), nor is Latin beside Chinese, Japanese or Arabic, which nobody confuses.
 */
export const mixesAlphabets = (name: string): boolean =>
  name
    .slice(0, LONGEST)
    .split(/[\s\p{P}]/u)
    .some(word => ALPHABETS.filter(alphabet => alphabet.test(word)).length > 1);
