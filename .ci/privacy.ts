/**
 * Writes the list of what is kept into store/privacy-policy.md, between its two marks, from the types of the store.
 * A shelf nobody has described does not pass.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Field, fieldsOfInterface, shelves } from './stored-fields.ts';

export const POLICY = fileURLToPath(new URL('../store/privacy-policy.md', import.meta.url));

const BEGIN = '<!-- kept: written by .ci/privacy.ts -->';
const END = '<!-- /kept -->';

/** What each shelf is for, in a sentence for people. */
const FOR: Readonly<Record<string, string>> = {
  people: 'Everybody you saved.',
  cards: 'The same people in short, so that the list opens at once.',
  moments: 'Lines you selected and kept.',
  encounters: 'What happened between you and somebody you saved, and which of their pieces you read.',
  letters: 'Letters you began or sent, as you wrote them.',
  hellos: 'Hellos you snoozed, skipped or sent.',
  merges: 'Which records were joined into one, so that it can be undone.',
  tally: 'Only if you switched it on: whose writing you return to though you never saved them.',
  siteRules: 'Where you pointed at the name on a page.',
  settings: 'What you decided in Settings.',
  typed: 'Words in a form you have not finished, and lines you selected on a page nobody is saved of yet, for 14 days.',
  meta: 'Numbers by which the database knows that it is whole.',
};

const lineOf = ({ name, says }: Field): string => (says === '' ? `- \`${name}\`` : `- \`${name}\`: ${says}`);

function section(title: string, purpose: string, fields: readonly Field[]): string {
  return [`### \`${title}\``, '', purpose, '', ...fields.map(lineOf)].join('\n');
}

function keptInWords(): string {
  const inDatabase = shelves().map(({ name, fields }) => {
    const purpose = FOR[name];
    if (purpose === undefined) throw new Error(`say in .ci/privacy.ts what the shelf ${name} is for`);
    return section(name, purpose, fields);
  });
  const outside = [
    section(
      'marker',
      'Beside the database, to notice if it is ever lost.',
      fieldsOfInterface('store/marker.ts', 'Marker'),
    ),
    section(
      'saved-file',
      'So that a backup file is offered now and then.',
      fieldsOfInterface('store/saved-file.ts', 'SavedFile'),
    ),
    section(
      'folder',
      'Only if you chose a folder of yours: which one, and how it went. The folder itself gets one file of this machine, with all of the above but `tally` and what this browser was allowed to do.',
      fieldsOfInterface('store/folder.ts', 'FolderRow'),
    ),
    section(
      'copy-0 … copy-6',
      'The last seven copies of all of the above, packed, to restore it from. Their heads hold:',
      fieldsOfInterface('store/snapshots.ts', 'Snapshot'),
    ),
  ];
  return [...inDatabase, ...outside].join('\n\n');
}

/** The policy with its list as the types are now. */
export function policyNow(policy: string): string {
  const [before, rest] = policy.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`store/privacy-policy.md has lost its marks ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${keptInWords()}\n\n${END}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(POLICY, policyNow(readFileSync(POLICY, 'utf8')));
}
