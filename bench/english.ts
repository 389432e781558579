import { readFileSync } from 'node:fs';
import { speaker } from '../src/words/say.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messages: Messages = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/** Speaks the English that ships. */
export const english = speaker(key => (Object.hasOwn(messages, key) ? messages[key]?.message : undefined), 'en');
