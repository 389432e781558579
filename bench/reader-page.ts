/** What reads copies of pages, for a page of a bench or a test: what src/platform/reader.ts does in a page of ours. */
import { parsePageCopy } from '../src/detect/page-copy.ts';
import { type Reading, readCopy } from '../src/detect/read-copy.ts';

const parser = new DOMParser();

Object.assign(globalThis, {
  read(value: unknown): Reading | undefined {
    const copy = parsePageCopy(value);
    return (
      copy &&
      readCopy(
        copy,
        (text, type) => parser.parseFromString(text, type),
        () => performance.now(),
      )
    );
  },
});
