import { useState } from 'preact/hooks';
import type { FoundWay } from '../../detect/reach.ts';
import { shortAddress } from '../../people/place-name.ts';
import type { Way } from '../../people/way.ts';
import { findWaysOn } from '../../platform/reach.ts';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/field.tsx';
import { say } from '../../ui/words.ts';

type Search =
  | { readonly state: 'idle' | 'looking' | 'refused' | 'failed' }
  | { readonly state: 'found'; readonly ways: readonly FoundWay[] };

interface Props {
  readonly site: string;
  readonly known: readonly Way[];
  readonly onFound: (ways: readonly Way[]) => Promise<boolean>;
}

/** Looks on their own site, when asked to, and adds what the reader ticks. */
export function FindWay({ site, known, onFound }: Props) {
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const host = new URL(site).hostname;
  const look = () => {
    // Before anything is awaited: the browser asks for access to the site only straight from a click.
    const answer = findWaysOn(site);
    setSearch({ state: 'looking' });
    answer
      .then(ways => setSearch(ways ? { state: 'found', ways: ways.filter(isNew(known)) } : { state: 'refused' }))
      .catch(() => setSearch({ state: 'failed' }));
  };
  return (
    <div class="find-way">
      <Button kind="quiet" icon="search" disabled={search.state === 'looking'} onClick={look}>
        {say('personFindWay')}
      </Button>
      <p class="soft" role="status">
        {search.state === 'idle' && say('personFindWayHow', { host })}
        {search.state === 'looking' && say('personFindWayLooking', { host })}
        {search.state === 'refused' && say('personFindWayRefused', { host })}
        {search.state === 'failed' && say('personFindWayFailed', { host })}
        {search.state === 'found' && search.ways.length === 0 && say('personFindWayNone', { host })}
      </p>
      {search.state === 'found' && search.ways.length > 0 && (
        <Found
          ways={search.ways}
          onAdd={async ways => {
            if (await onFound(ways)) setSearch({ state: 'idle' });
          }}
        />
      )}
    </div>
  );
}

const isNew =
  (known: readonly Way[]) =>
  (way: FoundWay): boolean =>
    known.every(({ value }) => value.toLowerCase() !== way.value.toLowerCase());

function Found({
  ways,
  onAdd,
}: {
  readonly ways: readonly FoundWay[];
  readonly onAdd: (ways: readonly Way[]) => void;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (value: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(value);
    else next.delete(value);
    setTicked(next);
  };
  const add = () => {
    const foundOn = Date.now();
    onAdd(
      ways.filter(way => ticked.has(way.value)).map(({ kind, value, foundAt }) => ({ kind, value, foundAt, foundOn })),
    );
  };
  return (
    <>
      <ul>
        {ways.map(way => (
          <li key={way.value}>
            <Tick
              label={way.kind === 'form' ? say('personFoundForm', { page: shortAddress(way.value) }) : way.value}
              hint={say(way.isRole ? 'personFoundRole' : 'personFoundAt', { page: shortAddress(way.foundAt) })}
              checked={ticked.has(way.value)}
              onChecked={on => toggle(way.value, on)}
            />
          </li>
        ))}
      </ul>
      <Button disabled={ticked.size === 0} onClick={add}>
        {say('personFoundAdd')}
      </Button>
    </>
  );
}
