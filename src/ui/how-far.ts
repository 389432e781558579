import { say } from './words.ts';

/** So many done before it is said again: often enough to see that it goes on, seldom enough to be listened to. */
const EVERY = 1000;

/**
 * Says how far something with thousands of people has come; of fewer it is done before one could read it.
 * @param key a message with `{done}` and `{all}`
 */
export function howFar(tell: (text: string) => void, key: string, all: number): (done: number) => void {
  let said = 0;
  return done => {
    const thousands = Math.floor(done / EVERY);
    if (all <= EVERY || thousands === said || done >= all) return;
    said = thousands;
    tell(say(key, { done, all }));
  };
}
