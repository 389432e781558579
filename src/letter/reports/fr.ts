import type { ReportWording } from './wording.ts';

export const fr: ReportWording = {
  greeting: 'Bonjour {partner},',
  greetingNameless: 'Bonjour,',
  reportSubject: 'Mon bonjour du {date}',
  wroteTo: 'Le {date}, j’ai écrit une lettre à {name}, sans rien demander.',
  wrote: 'Le {date}, j’ai écrit une lettre à quelqu’un dont j’aime le travail, sans rien demander.',
  fearedAndFound: 'Avant, j’estimais la gêne à {feared} sur 10. Avec le recul, c’était {found}.',
  feared: 'Avant, j’estimais la gêne à {feared} sur 10.',
  found: 'Avec le recul, la gêne était de {found} sur 10.',
  came: {
    'nothing-yet': 'Il n’en est encore rien sorti, et c’est très bien ainsi. Elle est envoyée.',
    answered: 'J’ai reçu une réponse.',
    talked: 'J’ai reçu une réponse, et nous nous sommes parlé.',
    met: 'J’ai reçu une réponse, et nous nous sommes rencontrés.',
  },
  yourTurn: 'Raconte-moi la tienne quand il y en aura une.',
  inviteSubject: 'Un petit défi\u00A0: une lettre',
  invite: [
    'J’ai relevé un petit défi et j’aimerais le transmettre.',
    'Choisis une personne dont tu lis le travail en ligne, celle avec qui tu t’entendrais le mieux. Écris-lui une courte lettre\u00A0: ce qui t’est resté d’elle, et merci. Ne demande rien.',
    'Ensuite, raconte-moi comment c’était, et je te raconterai comment c’était pour moi. Personne d’autre n’a besoin de le savoir.',
  ],
  postSubject: '{title}',
  postBy: 'J’ai lu ceci de {name} et j’ai pensé à toi\u00A0: {title}',
  post: 'J’ai lu ceci et j’ai pensé à toi\u00A0: {title}',
  postLine: 'La phrase que j’ai gardée\u00A0: {quote}',
  farewell: 'Bien à toi,',
};
