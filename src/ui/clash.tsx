import { joinNotes } from '../people/join.ts';
import { Button } from './button.tsx';
import type { TextClash } from './use-as-typed.ts';
import { say } from './words.ts';

interface Props {
  readonly clashes: readonly TextClash[];
  /** Only those of this field; all of them where none is named. */
  readonly field?: string;
}

/** What two windows wrote in one field, side by side, until the reader has chosen. Nothing of either is lost meanwhile. */
export function Clashes({ clashes, field }: Props) {
  const here = clashes.filter(clash => field === undefined || clash.field === field);
  return (
    <>
      {here.map(({ field: name, mine, theirs, keep }) => (
        <section key={name} class="note-line warn clash" aria-label={say('clashTitle')}>
          <p>{say('clashTitle')}</p>
          <dl>
            <dt>{say('clashMine')}</dt>
            <dd dir="auto">{mine}</dd>
            <dt>{say('clashTheirs')}</dt>
            <dd dir="auto">{theirs}</dd>
          </dl>
          <div class="act">
            <Button kind="quiet" small onClick={() => keep(mine)}>
              {say('clashKeepMine')}
            </Button>
            <Button kind="quiet" small onClick={() => keep(theirs)}>
              {say('clashKeepTheirs')}
            </Button>
            <Button kind="quiet" small onClick={() => keep(joinNotes(theirs, mine))}>
              {say('clashKeepBoth')}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}
