import { mixesAlphabets } from '../words/mixed-alphabets.ts';
import { Icon } from './icon.tsx';
import { say } from './words.ts';

/** A small sign beside a name whose letters only look like those of another; nothing beside any other name, and never in the way. */
export function MixedSign({ name }: { readonly name: string }) {
  if (!mixesAlphabets(name)) return null;
  const words = say('uiMixedLetters');
  return (
    <span class="mixed-sign" title={words}>
      <Icon name="eye" />
      <span class="only-heard">{words}</span>
    </span>
  );
}
