import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';

interface Props {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly onAliases: (aliases: readonly string[]) => Promise<boolean>;
}

/** The other spellings of their name, from records that were joined; quietly, and each can go. */
export function AlsoKnown({ name, aliases, onAliases }: Props) {
  const tell = useTell();
  const others = aliases.filter(alias => alias !== name);
  if (others.length === 0) return null;
  const remove = async (gone: string) => {
    if (await onAliases(aliases.filter(alias => alias !== gone)))
      tell(say('personRemoved', { what: gone }), () => void onAliases(aliases));
  };
  return (
    <div class="also soft">
      <span>{say('personAlso')}</span>
      <ul aria-label={say('personAlso')}>
        {others.map(alias => (
          <li key={alias}>
            <bdi>{alias}</bdi>
            <Button
              kind="link"
              icon="close"
              aria-label={say('personRemove', { what: alias })}
              onClick={() => void remove(alias)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
