import type { ReportWording } from './wording.ts';

export const es: ReportWording = {
  greeting: 'Hola, {partner}:',
  greetingNameless: 'Hola:',
  reportSubject: 'Mi saludo del {date}',
  wroteTo: 'El {date} escribí una carta a {name}, sin pedir nada.',
  wrote: 'El {date} escribí una carta a alguien cuyo trabajo me encanta, sin pedir nada.',
  fearedAndFound: 'Antes calculé la incomodidad en {feared} de 10. Mirando atrás, fue {found}.',
  feared: 'Antes calculé la incomodidad en {feared} de 10.',
  found: 'Mirando atrás, la incomodidad fue {found} de 10.',
  came: {
    'nothing-yet': 'Todavía no ha salido nada de ello, y está bien así. Está enviada.',
    answered: 'Me respondió.',
    talked: 'Me respondió, y hemos hablado.',
    met: 'Me respondió, y nos hemos conocido.',
  },
  yourTurn: 'Cuéntame de la tuya cuando la haya.',
  inviteSubject: 'Un pequeño reto: una carta',
  invite: [
    'He aceptado un pequeño reto y me gustaría pasarlo.',
    'Elige a una persona cuyo trabajo lees en la red, aquella con la que mejor conectarías. Escríbele una carta breve: lo que de lo suyo se ha quedado contigo, y gracias. No pidas nada.',
    'Después cuéntame cómo fue, y yo te cuento cómo me fue a mí. Nadie más tiene que saberlo.',
  ],
  postSubject: '{title}',
  postBy: 'Leí esto de {name} y me acordé de ti: {title}',
  post: 'Leí esto y me acordé de ti: {title}',
  postLine: 'La frase que guardé: {quote}',
  farewell: 'Un abrazo,',
};
