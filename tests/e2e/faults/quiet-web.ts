import { afterAll } from 'vitest';
import { openWeb } from '../harness/web.ts';

/** A web where nobody may ask for anything: closed after the file's tests, and angry if anybody did. */
export const quietWeb = await openWeb();
afterAll(() => quietWeb.close());
