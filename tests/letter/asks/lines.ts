import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Line {
  readonly label: 'hard' | 'soft' | 'none';
  readonly text: string;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** The labelled lines of one file. */
export const linesIn = (file: string): Line[] =>
  readFileSync(HERE + file, 'utf8')
    .trim()
    .split('\n')
    .map(row => {
      const [label, text] = row.split('\t');
      if ((label !== 'hard' && label !== 'soft' && label !== 'none') || !text) throw new Error(`no label in ${row}`);
      return { label, text };
    });

/** The labelled lines of a language: `en.tsv` and, written later to see how it does on lines not looked at, `en-2.tsv` … */
export const linesOf = (language: string): Line[] =>
  readdirSync(HERE)
    .filter(file => new RegExp(`^${language}(?:-\\w+)?[.]tsv$`).test(file))
    .flatMap(linesIn);

/** The example of each family of each language. */
export const familyLines = (): { readonly language: string; readonly family: string; readonly text: string }[] =>
  readFileSync(`${HERE}families.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map(row => {
      const [language = '', family = '', text = ''] = row.split('\t');
      return { language, family, text };
    });

export interface LabelledLetter {
  readonly text: string;
  /** Its sentences that ask, as they stand. */
  readonly asks: readonly string[];
  readonly specific: boolean;
}

const lettersIn = (file: string): LabelledLetter[] =>
  readFileSync(HERE + file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as LabelledLetter);

/** Whole letters, written and labelled by somebody who never saw the families. There are English ones only. */
export const lettersOf = (language: string): LabelledLetter[] =>
  readdirSync(HERE)
    .filter(file => new RegExp(`^letters-${language}(?:-\\w+)?[.]jsonl$`).test(file))
    .flatMap(lettersIn);
