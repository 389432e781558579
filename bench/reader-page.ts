/** What reads copies of pages, for a page of a bench or a test: that of src/platform/reader.ts, as `read`. */
import { readCopy } from '../src/platform/reader.ts';

Object.assign(globalThis, { read: readCopy });
