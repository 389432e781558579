import { act, look } from './act.ts';
import type { Store } from './open.ts';

/**
 * Keeps what stands in a form that has no record yet ("add by hand"), as typed, so that a closed popup loses nothing.
 * @param form its name, one for each form
 */
export function keepTyped(store: Store, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
  return act(store, ['typed'], async ({ tx }) => {
    await tx.objectStore('typed').put({ form, fields });
  });
}

/** What was typed and not yet saved. */
export function typedIn(store: Store, form: string): Promise<Readonly<Record<string, string>> | undefined> {
  return look(store, ['typed'], async tx => (await tx.objectStore('typed').get(form))?.fields);
}

/** The form was saved or given up. */
export function clearTyped(store: Store, form: string): Promise<void> {
  return act(store, ['typed'], ({ tx }) => tx.objectStore('typed').delete(form));
}
