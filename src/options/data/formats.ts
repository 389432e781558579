import type { Person } from '../../people/person.ts';
import { writeCsv } from '../../transfer/csv/write.ts';
import { writeOpml } from '../../transfer/opml/write.ts';
import { writeVcards } from '../../transfer/vcard/write.ts';
import { say } from '../../ui/words.ts';
import { saveFile } from './save-file.ts';

/** A file for some other program, made of people. */
interface Format {
  readonly key: string;
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (people: readonly Person[]) => string;
}

export const FORMATS: readonly Format[] = [
  { key: 'dataVcard3', name: 'contacts', ending: 'vcf', type: 'text/vcard', write: it => writeVcards(it, '3.0') },
  { key: 'dataVcard4', name: 'contacts-4', ending: 'vcf', type: 'text/vcard', write: it => writeVcards(it, '4.0') },
  { key: 'dataCsv', name: 'people', ending: 'csv', type: 'text/csv', write: writeCsv },
  {
    key: 'dataOpml',
    name: 'feeds',
    ending: 'opml',
    type: 'text/x-opml',
    write: it => writeOpml(it, say('dataFeedsTitle')),
  },
];

/** Saves people as a file for some other program. */
export function saveAs({ name, ending, type, write }: Format, people: readonly Person[]): void {
  saveFile(name, ending, type, write(people));
}
