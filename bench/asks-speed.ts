// How long the check of a whole letter takes, in ms of processor time: the first, which also compiles, the mean of 200 with
// sentences not met before, and the mean of 200 as it is written: one sentence another, the others as they were.
// npm run -s bench:asks
import { findAsks } from '../src/letter/asks.ts';

const LETTERS = {
  en: 'Hello Annabel,\n\nI wanted to let you know how much I enjoyed your writing this year. “You don’t have to sell the house to change your life” has stayed with me since April: it is why I now take Friday afternoons off to walk. My sister and I read the piece about the goat aloud on the train, and a stranger laughed with us.\n\nCould you have a look at my blog? No need to hurry.\n\nThank you for the words.\n\nSam',
  de: 'Guten Tag Annabel,\n\nseit April trage ich einen Satz von Ihnen mit mir herum. Meine Schwester und ich haben uns den Text über die Ziege im Zug vorgelesen, und ein Fremder hat mitgelacht. Könnten Sie einmal auf meine Seite schauen? Sie müssen nicht antworten.\n\nHerzliche Grüße\nSam',
  es: 'Hola, Annabel:\n\nDesde abril guardo una frase suya. Mi hermana y yo leímos en el tren el texto sobre la cabra, y un desconocido se rió con nosotras. ¿Podría mirar mi página? No hace falta que responda.\n\nUn saludo,\nSam',
  fr: 'Bonjour Annabel,\n\nDepuis avril, je garde une phrase de vous. Ma sœur et moi avons lu dans le train le texte sur la chèvre, et un inconnu a ri avec nous. Pourriez-vous regarder mon site ? Nul besoin de répondre.\n\nBien à vous,\nSam',
};
const RUNS = 200;

const cpuMs = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
};

const meanOf = (letters: readonly string[], language: string): number =>
  cpuMs(() => letters.map(letter => findAsks(letter, language))) / letters.length;

for (const [language, letter] of Object.entries(LETTERS)) {
  const runs = Array.from({ length: RUNS }, (_, run) => run);
  const first = cpuMs(() => findAsks(letter, language));
  const fresh = meanOf(
    runs.map(run => letter.replace(/(?=[.?] |\.\n)/g, ` ${run}`)),
    language,
  );
  const written = meanOf(
    runs.map(run => letter.replace(/\. /, ` ${run + RUNS}. `)),
    language,
  );
  console.log(
    `${language}: first ${first.toFixed(0)} ms, then ${fresh.toFixed(2)} ms a letter of ${letter.length} characters, ${written.toFixed(2)} ms while one sentence is written`,
  );
}
