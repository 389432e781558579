/** Languages that are written from right to left; `Intl.Locale` knows them too, but not in every browser of ours. */
const FROM_THE_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ckb', 'dv', 'ps', 'sd', 'ug']);

/** The direction a language is written in. @param language BCP 47 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
