import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One saved page of a folder as `npm run detect` takes it: `labels.jsonl` and `pages/ID.html`. */
export interface SavedPage {
  readonly id: string;
  /** Its own address; a made-up one where nobody knows it. */
  readonly url: string;
  read(): Buffer;
}

/** The pages of a folder in the order of its labels. Only id and address are looked at, never the answer. */
export function savedPages(folder: string): SavedPage[] {
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const { id, url } = JSON.parse(line) as { id: string; url: string | null };
      return {
        id,
        url: url ?? `https://page-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example/`,
        read: () => readFileSync(join(folder, 'pages', `${id}.html`)),
      };
    });
}
