/** Dates beside names, word by word: no pattern here runs over more than one word. */

const MONTHS = new Set(
  `jan january januar janvier enero gennaio janeiro januari feb february februar février febrero febbraio fevereiro februari mar march märz mars marzo março maart
  apr april avril abril aprile may mai mayo maggio maio mei jun june juni juin junio giugno junho jul july juli juillet julio luglio julho
  aug august août agosto augustus sep sept september septembre septiembre settembre setembro oct october okt oktober octobre octubre ottobre outubro
  nov november novembre noviembre novembro dec december dez dezember décembre diciembre dicembre dezembro
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря`.split(/\s+/),
);
const DAYS = new Set(
  `mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(/\s+/),
);
/** Small words that stand in dates and times. */
const AROUND = new Set(
  'posted published created updated on am um uhr den der vom le la el at in pm a.m. p.m. est edt pst pdt gmt utc cet et pt ist de à las h dated veröffentlicht erstellt eingestellt geschrieben'.split(
    ' ',
  ),
);
const LEADS = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'af', 'przez']);
const MOST_WORDS = 14;

const plain = (word: string): string => word.toLowerCase().replace(/^[.,:;|/@()–—-]{1,3}|[.,:;|/()–—-]{1,3}$/g, '');

export const isMonth = (word: string): boolean => MONTHS.has(plain(word));

const isNumber = (word: string): boolean =>
  /^\d{1,4}(?:[.:/-]\d{1,4}){0,2}(?:st|nd|rd|th|am|pm|h|年|月|日)?$/.test(plain(word));

const isOfDate = (word: string): boolean => {
  const bare = plain(word);
  return bare === '' || isNumber(word) || MONTHS.has(bare) || DAYS.has(bare) || AROUND.has(bare);
};

/** Whether a line has a date or a time in it: a year, `3.6.2019`, `15:49`, `June 3`, `3 juin`. */
export function hasDate(text: string): boolean {
  const words = text.slice(0, 200).split(' ');
  return words.some((word, i) => {
    const bare = plain(word);
    if (/^(?:19|20)\d\d$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,2}:\d\d|^(?:19|20)\d\d年/.test(bare)) return true;
    return MONTHS.has(bare) && (/^\d/.test(words[i - 1] ?? '') || /^\d/.test(words[i + 1] ?? ''));
  });
}

/**
 * What follows the date a line begins with, from the role words on: `June 3, 2019 by Ada` gives `by Ada`.
 * Undefined when the line begins with no such date.
 */
export function leadAfterDate(line: string): string | undefined {
  const words = line.slice(0, 160).split(' ');
  let hasDigit = false;
  let at = 0;
  for (const [i, word] of words.slice(0, MOST_WORDS).entries()) {
    if (i > 0 && hasDigit && LEADS.has(plain(word))) return line.slice(at);
    if (!isOfDate(word)) return undefined;
    hasDigit ||= /\d/.test(word);
    at += word.length + 1;
  }
  return undefined;
}
