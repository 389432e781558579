import type { Digest } from '../../transfer/backup/backup.ts';

/** The browser's SHA-256. */
export const digest: Digest = bytes => crypto.subtle.digest('SHA-256', bytes);
