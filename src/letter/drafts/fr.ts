import type { Wordings } from './wording.ts';

const shared = {
  greeting: 'Bonjour {name},',
  greetingNameless: 'Bonjour,',
  subjectPiece: 'À propos de {title}',
  subjectLine: 'Une phrase de vous',
  subjectNote: 'Un petit merci',
  subjectBare: 'Bonjour',
} as const;

/** All three tones say vous: tu to somebody never met would be felt as too close. */
export const fr: Wordings = {
  plain: {
    ...shared,
    lineFrom: 'Le {date}, j’ai lu {title} et gardé cette phrase\u00A0: {quote}',
    line: 'Le {date}, j’ai gardé cette phrase de vous\u00A0: {quote}',
    lineFromToday: 'Aujourd’hui, j’ai lu {title} et gardé cette phrase\u00A0: {quote}',
    lineToday: 'Aujourd’hui, j’ai gardé cette phrase de vous\u00A0: {quote}',
    piece: 'Le {date}, j’ai lu {title}.',
    pieceToday: 'Aujourd’hui, j’ai lu {title}.',
    noteWords: 'Ce que j’aime dans votre travail, en peu de mots\u00A0: {note}',
    noteAboutThem: 'Ma note sur votre travail dit\u00A0: {note}',
    thanks: 'Merci à vous.',
    release: '',
    farewell: 'Bien à vous,',
  },
  warm: {
    ...shared,
    lineFrom: 'Depuis le {date}, je garde une phrase de vous, tirée de {title}\u00A0: {quote}',
    line: 'Depuis le {date}, je garde une phrase de vous\u00A0: {quote}',
    lineFromToday: 'J’ai trouvé aujourd’hui dans {title} une phrase que j’ai voulu garder\u00A0: {quote}',
    lineToday: 'J’ai trouvé aujourd’hui une phrase de vous que j’ai voulu garder\u00A0: {quote}',
    piece: 'J’ai lu {title} le {date}, et je voulais que vous le sachiez.',
    pieceToday: 'J’ai lu {title} aujourd’hui, et je voulais que vous le sachiez.',
    noteWords: 'En peu de mots, ce que j’aime dans votre travail\u00A0: {note}',
    noteAboutThem: 'Ma note sur votre travail dit\u00A0: {note}',
    thanks: 'Merci, de la part de quelqu’un qui vous lit.',
    release: 'Nul besoin de répondre. Je voulais seulement le dire une fois.',
    farewell: 'Chaleureusement,',
  },
  brief: {
    ...shared,
    lineFrom: '{quote} J’ai gardé cela de {title}, le {date}.',
    line: '{quote} J’ai gardé cette phrase de vous le {date}.',
    lineFromToday: '{quote} J’ai gardé cela de {title} aujourd’hui.',
    lineToday: '{quote} J’ai gardé cette phrase de vous aujourd’hui.',
    piece: 'J’ai lu {title} le {date}.',
    pieceToday: 'J’ai lu {title} aujourd’hui.',
    noteWords: 'Ce que j’aime\u00A0: {note}',
    noteAboutThem: 'Ma note sur votre travail\u00A0: {note}',
    thanks: 'Merci.',
    release: '',
    farewell: 'Bien à vous,',
  },
};
