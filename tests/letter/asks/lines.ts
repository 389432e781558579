import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Line {
  readonly label: 'hard' | 'soft' | 'none';
  readonly text: string;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** The labelled lines of a language: `en.tsv` and, written later to see how it does on lines not looked at, `en-2.tsv` … */
export function linesOf(language: string): Line[] {
  return readdirSync(HERE)
    .filter(file => new RegExp(`^${language}(?:-\\w+)?[.]tsv$`).test(file))
    .flatMap(file =>
      readFileSync(HERE + file, 'utf8')
        .trim()
        .split('\n'),
    )
    .map(row => {
      const [label, text] = row.split('\t');
      if ((label !== 'hard' && label !== 'soft' && label !== 'none') || !text) throw new Error(`no label in ${row}`);
      return { label, text };
    });
}
