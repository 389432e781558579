import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Candidate, Sighting } from '../detect/sighting.ts';
import { keysOf } from '../people/byline.ts';
import type { Person } from '../people/person.ts';
import type { Tally } from '../people/tally.ts';
import type { Store } from '../store/open.ts';
import { findByPlaces } from '../store/people.ts';
import { clearTally, listTally } from '../store/tally.ts';
import { type WaitingLine, waitingLines } from '../store/waiting-lines.ts';
import { useAct } from '../ui/act.ts';
import { useLive, WhenReady } from '../ui/live.tsx';
import { sayList } from '../ui/words.ts';
import { HereNew } from './here-new.tsx';
import { HereSaved } from './here-saved.tsx';
import { LinesWaiting } from './lines-waiting.tsx';
import { useLines } from './use-lines.ts';

/** A candidate and, where one of their places, addresses or bylines is saved, the person it belongs to. */
interface Match {
  readonly candidate: Candidate;
  readonly person: Person | undefined;
  /** What the tally counted of somebody not saved; nothing while it is switched off. */
  readonly returned: Tally | undefined;
}

interface Found {
  readonly matches: readonly Match[];
  readonly lines: readonly WaitingLine[];
}

async function readFound(store: Store, { people, url }: Sighting): Promise<Found> {
  const tally = await listTally(store);
  const matches = people.map(async candidate => {
    const mails = candidate.ways.filter(way => way.kind === 'email').map(way => way.value);
    const [person] = await findByPlaces(store, keysOf(candidate, url), mails, candidate.name);
    const returned = person ? undefined : tally.find(one => candidate.places.some(place => place.url === one.url));
    return { candidate, person, returned };
  });
  return { matches: await Promise.all(matches), lines: await waitingLines(store, url) };
}

interface Props {
  readonly sighting: Sighting;
  /** The button to point at the name on the page instead. */
  readonly point: ComponentChildren;
  /** The button to send the page to a friend. */
  readonly passOn: ComponentChildren;
  readonly onOpen: (id: string) => void;
}

/** Everybody who made this page: to save, or saved already. */
export function Authors({ sighting, point, passOn, onOpen }: Props) {
  const live = useLive(useCallback(store => readFound(store, sighting), [sighting]));
  const act = useAct();
  const alone = sighting.people.length === 1;

  const { keepWithNew } = useLines();

  const onSaved = async (id: string, lines: readonly WaitingLine[], returned: Tally | undefined) => {
    if (returned) await act(store => clearTally(store, returned.url));
    if (lines.length > 0) await keepWithNew(lines, id);
  };

  return (
    <>
      {!alone && <h1>{sayList(sighting.people.map(person => person.name))}</h1>}
      <WhenReady live={live}>
        {({ matches, lines }) => (
          <>
            <LinesWaiting lines={lines} />
            <ul class={alone ? '' : 'several'}>
              {matches.map(({ candidate, person, returned }) => (
                <li key={candidate.name}>
                  {person ? (
                    <HereSaved
                      person={person}
                      url={sighting.url}
                      alone={alone}
                      lines={lines}
                      point={alone && point}
                      onOpen={onOpen}
                    />
                  ) : (
                    <HereNew
                      candidate={candidate}
                      page={sighting}
                      alone={alone}
                      pieces={returned?.pieces.length}
                      point={alone && point}
                      onSaved={id => void onSaved(id, lines, returned)}
                    />
                  )}
                </li>
              ))}
            </ul>
            <div class="act more-acts">
              {!alone && point}
              {passOn}
            </div>
          </>
        )}
      </WhenReady>
    </>
  );
}
