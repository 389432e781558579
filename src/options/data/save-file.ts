import { dayOf } from '../../words/day.ts';

/** Long enough for the slowest disk; the browser keeps the bytes in memory until then. */
const FORGET_AFTER_MS = 60_000;

/**
 * Saves a text as a file by a download, named with today's date: `fondly-backup-2026-11-23.json`. It never leaves the machine.
 * @param type media type
 */
export function saveFile(name: string, ending: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `fondly-${name}-${dayOf(Date.now())}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER_MS);
}
