import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Encounter } from '../people/encounter.ts';
import type { Person } from '../people/person.ts';
import { encountersOf } from '../store/encounters.ts';
import type { WaitingLine } from '../store/waiting-lines.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { encounterKey } from '../ui/encounter-words.ts';
import { Face } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLive } from '../ui/live.tsx';
import { MixedSign } from '../ui/mixed-sign.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { say, sayAgo, sayDay } from '../ui/words.ts';
import { LinesKept } from './lines-kept.tsx';
import { useLines } from './use-lines.ts';

interface Props {
  readonly person: Person;
  readonly alone: boolean;
  /** The page one looks at. */
  readonly url: string;
  /** Lines selected on this page that wait for their author. */
  readonly lines: readonly WaitingLine[];
  /** Stands at the end of the buttons. */
  readonly point: ComponentChildren;
  readonly onOpen: (id: string) => void;
}

/** The last thing that happened between the two, in words. */
function lastLine(encounters: readonly Encounter[]): string | undefined {
  const last = encounters.find(one => one.kind !== 'proposed' && one.kind !== 'decline');
  return last && say(encounterKey(last.kind), { when: sayAgo(last.at, Date.now()) });
}

/** Somebody who made this page and is saved already. */
export function HereSaved({ person, url, alone, lines, point, onOpen }: Props) {
  const Heading = alone ? 'h1' : 'h2';
  const encounters = useLive(useCallback(store => encountersOf(store, person.id), [person.id]));
  const { keep } = useLines();
  const last = encounters.state === 'ready' ? lastLine(encounters.value) : undefined;
  const actions = (
    <div class="act">
      {lines.length > 0 && (
        <Button small={!alone} onClick={() => void keep(lines, person)}>
          {say('popupKeepLine', { name: person.name })}
        </Button>
      )}
      <Button kind="quiet" small={!alone} onClick={() => onOpen(person.id)}>
        {say('popupOpen')}
      </Button>
      {point}
    </div>
  );
  return (
    <div class="author">
      <div class="who">
        <Face name={person.name} size={alone ? undefined : 'small'} />
        <div>
          <Heading>
            <bdi>{person.name}</bdi>
          </Heading>
          <MixedSign name={person.name} />
          <p class="soft saved-mark">
            <Icon name="sprig" />
            {say('popupSavedOn', { name: person.name, day: sayDay(person.savedAt) })}
          </p>
        </div>
        {!alone && actions}
      </div>
      {last && <p class="soft">{last}</p>}
      <LinesKept personId={person.id} url={url} />
      {alone && <Chips places={person.places} ways={person.ways} location={person.location} />}
      {alone && <NoteField key={person.id} person={person} />}
      {alone && actions}
    </div>
  );
}
