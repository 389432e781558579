import type { ReportWording } from './wording.ts';

export const en: ReportWording = {
  greeting: 'Hello {partner},',
  greetingNameless: 'Hello,',
  reportSubject: 'My hello of {date}',
  wroteTo: 'On {date} I wrote a letter to {name}, and asked for nothing.',
  wrote: 'On {date} I wrote a letter to somebody whose work I love, and asked for nothing.',
  fearedAndFound: 'Beforehand I put the awkwardness at {feared} of 10. Looking back, it was {found}.',
  feared: 'Beforehand I put the awkwardness at {feared} of 10.',
  found: 'Looking back, I put the awkwardness at {found} of 10.',
  came: {
    'nothing-yet': 'Nothing has come of it yet, which is fine. It is sent.',
    answered: 'They answered.',
    talked: 'They answered, and we have talked.',
    met: 'They answered, and we have met.',
  },
  yourTurn: 'Tell me about yours when there is one.',
  inviteSubject: 'A small challenge: one letter',
  invite: [
    'I have taken up a small challenge and would like to pass it on.',
    'Pick one person whose work you read online, the one you would connect with most. Write them one short letter: what of theirs has stayed with you, and thank you. Ask for nothing.',
    'Then tell me how it went, and I will tell you how mine did. Nobody else needs to know.',
  ],
  postSubject: '{title}',
  postBy: 'I read this by {name} and thought of you: {title}',
  post: 'I read this and thought of you: {title}',
  postLine: 'The line I kept: {quote}',
  farewell: 'All the best,',
};
