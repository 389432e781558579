import { oneLine } from '../clean.ts';
import { type Column, type ColumnMeaning, FIRST_COLUMNS, PLACE_COLUMNS, PLACE_KINDS } from './column.ts';

/**
 * Headings other address books use, in lower case without digits: Google (`E-mail 1 - Value`, `Given Name`), Outlook
 * (`E-mail Address`, `First Name`), Thunderbird (`Primary Email`), and the plain words of a few languages.
 */
const FOREIGN: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
  [
    'name',
    [
      'full name',
      'display name',
      'contact',
      'person',
      'author',
      'nom complet',
      'nombre completo',
      'vollständiger name',
      '名前',
      '姓名',
    ],
  ],
  ['first-name', ['first name', 'given name', 'firstname', 'vorname', 'prénom', 'nombre', 'voornaam', 'imię']],
  ['middle-name', ['middle name', 'additional name']],
  [
    'last-name',
    [
      'last name',
      'family name',
      'lastname',
      'surname',
      'nachname',
      'nom',
      'apellido',
      'apellidos',
      'achternaam',
      'nazwisko',
    ],
  ],
  [
    'email',
    [
      'e-mail',
      'mail',
      'email address',
      'e-mail address',
      'e-mail - value',
      'email - value',
      'primary email',
      'secondary email',
      'courriel',
      'correo',
      'correo electrónico',
      'e-mailadres',
    ],
  ],
  [
    'phone',
    [
      'phone - value',
      'phone number',
      'mobile phone',
      'mobile number',
      'home phone',
      'work phone',
      'mobile',
      'telephone',
      'telefon',
      'téléphone',
      'teléfono',
      'telefoon',
    ],
  ],
  [
    'place',
    [
      'website - value',
      'web page',
      'webpage',
      'website',
      'blog',
      'url',
      'homepage',
      'home page',
      'site',
      'link',
      'profile',
      'twitter',
      'twitter/x',
    ],
  ],
  ['note', ['notes', 'notiz', 'notizen', 'comment', 'comments', 'nota', 'notas', 'notitie']],
  ['about', ['bio', 'biography', 'description']],
  ['location', ['city', 'address - city', 'home city', 'place of residence', 'ort', 'stadt', 'ville', 'ciudad']],
];

const KNOWN: ReadonlyMap<string, Column> = new Map([
  ...FOREIGN.flatMap(([meaning, headings]) => headings.map(heading => [heading, { meaning }] as const)),
  ...PLACE_KINDS.map(kind => [PLACE_COLUMNS[kind].toLowerCase(), { meaning: 'place', kind }] as const),
  ...FIRST_COLUMNS.map(([heading, meaning]) => [heading.toLowerCase(), { meaning }] as const),
]);

/** What each column of a table most likely means, by its heading. A guess for the preview, where it can be changed. */
export function guessColumns(headings: readonly string[]): readonly Column[] {
  return headings.map(heading => {
    const plain = oneLine(heading, 80).toLowerCase();
    const withoutNumber = oneLine(plain.replace(/\d{1,3}/g, ' '), 80);
    return KNOWN.get(plain) ?? KNOWN.get(withoutNumber) ?? { meaning: 'skip' };
  });
}
