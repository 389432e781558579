import { cleanName } from '../clean-name.ts';
import { linesIn } from '../lines.ts';
import { isFullName, isNobody } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';

const FROM = /^(?:From|Von|De|От)\s?:\s(?:"?)([^<"@(]{3,60}?)"?\s?[<(]/;
const HEADER = /^(?:Subject|Date|To|Cc|Newsgroups|Message-ID|Reply-To|In-Reply-To|Betreff|Datum|Objet|Asunto)\s?:/i;
const SPAN = { lines: 40, nodes: 300 };
/** Headers of one message stand this close, lines. */
const NEAR = 4;

/** Who sent the message that an archive of a mailing list shows: its headers say so. Of a thread nobody is told. */
export function message(scene: Scene): Clue[] {
  const lines = linesIn(scene.body, scene.budget, SPAN);
  const from = lines.flatMap(({ text, block, parts }, at) => {
    const name = cleanName(FROM.exec(text.slice(0, 200))?.[1] ?? '');
    const isMessage = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(near => HEADER.test(near.text));
    return isMessage && isFullName(name) && !isNobody(name) ? [{ name, element: parts[0] ?? block }] : [];
  });
  const [only] = from;
  return only && from.length === 1 ? [{ kind: 'text', weight: 0.84, people: [only], isNobody: false }] : [];
}
