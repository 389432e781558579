import { classes } from './en/classes.ts';
import { exempt } from './en/exempt.ts';
import { hints } from './en/hints.ts';
import { requests } from './en/requests.ts';
import { wants } from './en/wants.ts';
import type { Grammar } from './family.ts';

/** Words that colour a request and change nothing about it. */
const FILLERS =
  '(?<= )(?:really|very|just|quite|truly|absolutely|simply|dearly|certainly|genuinely|honestly|incredibly|super|particularly|especially|definitely|actually|probably|currently|also|personally|deeply|eternally|extremely|totally|utterly|terribly|awfully|sincerely|seriously|literally|basically|humbly|warmly|politely|quickly|briefly|dear) ';

export const en: Grammar = {
  expand: [
    [FILLERS, ''],
    ["\\bcan't\\b|\\bcannot\\b", 'can not'],
    ["\\bwon't\\b", 'will not'],
    ["\\bshan't\\b", 'shall not'],
    ["n't\\b", ' not'],
    ["\\blet's\\b", 'let us'],
    ["\\bi'm\\b", 'i am'],
    ["'d've\\b", ' would have'],
    ["'ve\\b", ' have'],
    ["'ll\\b", ' will'],
    ["'re\\b", ' are'],
    [
      "\\b(i|you|we|they|he|she|it)'d (?=been |already |never (?:heard|seen|read|met|known|been|had|tried|written) |(?!indeed)[a-z]{2,16}ed )",
      '$1 had ',
    ],
    ["\\b(i|you|we|they|he|she|it|that|who|there)'d\\b", '$1 would'],
    ["\\b(it|that|there|here|what|how|who|where|when|he|she|why)'s\\b", '$1 is'],
    ['\\bwhats\\b', 'what is'],
    // "my book's out": after a noun, `'s` is a verb where no noun can follow.
    [
      "(?<=[a-z])'s (?=(?:dedicated|on|out|called|available|now|coming|up|there|free|not|too|so|been|a|an|the|about|due|published) )",
      ' is ',
    ],
    ['\\bgonna\\b', 'going to'],
    ['\\bwanna\\b', 'want to'],
    ['\\b(?:pls|plz|plse)\\b', 'please'],
    ['\\be-mail', 'email'],
    ['\\bappriciate\\b', 'appreciate'],
    [' u ', ' you '],
    [' ur ', ' your '],
  ],
  classes,
  starts: {
    leads: 'and but so then oh hey well ps pps anyway otherwise meanwhile instead next finally lastly first until',
    openers:
      'if when whenever once should in case next before after until as unless for to on at by since because and but so or also some one with however honestly otherwise please ps',
    subjects: 'i you we he she they it my your this that no not the a his her their our there',
  },
  exempt,
  families: [...requests, ...wants, ...hints],
};
