import { oneLine } from '../clean.ts';
import type { Table } from '../csv/read.ts';
import { gather, type Incoming, type NewPerson } from '../incoming.ts';

/** Mastodon's `following_accounts.csv` begins so; Pleroma, Akkoma and others write the same. */
export const isMastodonFollows = ({ headings }: Table): boolean =>
  oneLine(headings[0]).toLowerCase() === 'account address';

const ACCOUNT = /^@?([\w.-]{1,64})@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})$/u;

/** Somebody by their fediverse account, `ada@fedi.example`; undefined when it is none. */
export function fediversePerson(account: string): NewPerson | undefined {
  const match = ACCOUNT.exec(oneLine(account, 320));
  const [, user = '', domain = ''] = match ?? [];
  const url = `https://${domain.toLowerCase()}/@${user}`;
  if (!match || !URL.canParse(url)) return undefined;
  const handle = `${user}@${domain.toLowerCase()}`;
  return { name: `@${handle}`, places: [{ kind: 'mastodon', url: new URL(url).href, handle }], ways: [], note: '' };
}

/** The accounts of a `following_accounts.csv`: it holds addresses only, so they are named by them until the user knows better. */
export const readMastodonFollows = (table: Table): Incoming => gather(table.rows, row => fediversePerson(row[0] ?? ''));
