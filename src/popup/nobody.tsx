import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Person } from '../people/person.ts';
import type { Store } from '../store/open.ts';
import { findByPage } from '../store/people.ts';
import { type WaitingLine, waitingLines } from '../store/waiting-lines.ts';
import { useLive, WhenReady } from '../ui/live.tsx';
import { say } from '../ui/words.ts';
import { HereSaved } from './here-saved.tsx';
import { LinesWaiting } from './lines-waiting.tsx';
import { Said } from './said.tsx';

interface Known {
  readonly people: readonly Person[];
  readonly lines: readonly WaitingLine[];
}

async function readKnown(store: Store, url: string): Promise<Known> {
  const [people, lines] = await Promise.all([findByPage(store, url), waitingLines(store, url)]);
  return { people, lines };
}

interface Props {
  readonly url: string;
  /** Why nobody is named. */
  readonly why: string;
  /** The button to point at the name on the page. */
  readonly point: ComponentChildren;
  readonly onOpen: (id: string) => void;
}

/** A page that names nobody: whom the reader added by hand there, or how to. */
export function Nobody({ url, why, point, onOpen }: Props) {
  const live = useLive(useCallback(store => readKnown(store, url), [url]));
  return (
    <WhenReady live={live}>
      {({ people, lines }) => (
        <>
          {people.length === 0 && <Said title={say('popupNobody')}>{why}</Said>}
          <LinesWaiting lines={lines} />
          {people.map(person => (
            <HereSaved
              key={person.id}
              person={person}
              url={url}
              alone={people.length === 1}
              lines={lines}
              point={false}
              onOpen={onOpen}
            />
          ))}
          <div class="act">{point}</div>
        </>
      )}
    </WhenReady>
  );
}
