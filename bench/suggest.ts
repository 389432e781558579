// Whom to write to next: reads one situation a line on standard input (JSON; all day counts are days ago, any field
// may be missing) and prints {"next": NAME or null, "why": [sentences]} a line, from the code that ships.
import { createInterface } from 'node:readline';
import { dayOf } from '../src/words/day.ts';
import { type Answer, answerTo } from './situation.ts';

/** A line that is no JSON proposes nobody, and says so where it does not disturb the answers. */
function answered(line: string): Answer {
  try {
    return answerTo(line, dayOf(Date.now()));
  } catch (error) {
    console.error(`not understood: ${error instanceof Error ? error.message : error}`);
    return { next: null, why: [] };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  console.log(JSON.stringify(answered(line)));
}
