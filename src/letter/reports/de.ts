import type { ReportWording } from './wording.ts';

export const de: ReportWording = {
  greeting: 'Hallo {partner}!',
  greetingNameless: 'Hallo!',
  reportSubject: 'Mein Gruß vom {date}',
  wroteTo: 'Am {date} habe ich {name} einen Brief geschrieben und um nichts gebeten.',
  wrote: 'Am {date} habe ich jemandem, dessen Arbeit ich liebe, einen Brief geschrieben und um nichts gebeten.',
  fearedAndFound: 'Vorher fand ich es {feared} von 10 peinlich. Im Rückblick waren es {found}.',
  feared: 'Vorher fand ich es {feared} von 10 peinlich.',
  found: 'Im Rückblick war es {found} von 10 peinlich.',
  came: {
    'nothing-yet': 'Bisher ist nichts daraus geworden, und das ist in Ordnung. Er ist abgeschickt.',
    answered: 'Es kam eine Antwort.',
    talked: 'Es kam eine Antwort, und wir haben gesprochen.',
    met: 'Es kam eine Antwort, und wir haben uns getroffen.',
  },
  yourTurn: 'Erzähl mir von deinem, wenn es einen gibt.',
  inviteSubject: 'Eine kleine Herausforderung: ein Brief',
  invite: [
    'Ich habe eine kleine Herausforderung angenommen und möchte sie weitergeben.',
    'Such dir einen Menschen aus, dessen Arbeit du im Netz liest und mit dem du dich am besten verstehen würdest. Schreib ihm einen kurzen Brief: was dir geblieben ist, und danke. Bitte um nichts.',
    'Dann erzähl mir, wie es war, und ich erzähle dir, wie es bei mir war. Sonst muss es niemand wissen.',
  ],
  postSubject: '{title}',
  postBy: 'Das habe ich von {name} gelesen und an dich gedacht: {title}',
  post: 'Das habe ich gelesen und an dich gedacht: {title}',
  postLine: 'Der Satz, den ich mir aufgehoben habe: {quote}',
  farewell: 'Viele Grüße',
};
