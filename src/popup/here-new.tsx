import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Candidate, Sighting } from '../detect/sighting.ts';
import { bylineKey } from '../people/byline.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { Face } from '../ui/face.tsx';
import { MixedSign } from '../ui/mixed-sign.tsx';
import { usePersonActs } from '../ui/person-acts.ts';
import { placesOf } from '../ui/places-of.ts';
import { say, sayList, sayPhrase } from '../ui/words.ts';
import { NameField } from './name-field.tsx';

interface Props {
  readonly candidate: Candidate;
  readonly page: Pick<Sighting, 'url' | 'title' | 'site'>;
  /** The only author of the page: the name is the heading of the popup and Save is where the keyboard starts. */
  readonly alone: boolean;
  /** How many different pieces of theirs were read, where the tally knows. */
  readonly pieces: number | undefined;
  readonly onSaved: (id: string) => void;
  /** Stands beside Save. */
  readonly point: ComponentChildren;
}

let isFirst = true;

/** Somebody who made this page and is not saved yet. */
export function HereNew({ candidate, page, alone, pieces = 0, point, onSaved }: Props) {
  const [name, setName] = useState(candidate.name);
  const [saving, setSaving] = useState(false);
  const { save } = usePersonActs();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Later, coming back from somebody's sheet, the keyboard goes where it came from.
    if (alone && isFirst) box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    isFirst = false;
  }, [alone]);
  const onSave = async () => {
    setSaving(true);
    const { ways, bio, location } = candidate;
    // The sites are many: they are loaded only for a page that is somebody's own.
    const places = candidate.home
      ? placesOf(candidate, (await import('../detect/places.ts')).placeOf)
      : candidate.places;
    const byline = bylineKey(page.url, candidate.name);
    const known = {
      ...(bio !== undefined && { bio }),
      ...(location !== undefined && { location }),
      ...(byline !== undefined && { bylines: [byline] }),
    };
    const fresh = { name: name.trim() || candidate.name, places, ways, ...known };
    const saved = await save(fresh, { url: page.url, title: page.title });
    setSaving(false);
    if (saved !== undefined) onSaved(saved);
  };
  const actions = (
    <div class="act">
      <Button data-first small={!alone} aria-describedby={id} disabled={saving} onClick={() => void onSave()}>
        {say('popupSave')}
      </Button>
      {point}
    </div>
  );
  return (
    <div class="author" ref={box}>
      <div class="who">
        <Face name={name} size={alone ? undefined : 'small'} />
        <div>
          <div class="name-line" id={id}>
            <NameField name={name} onName={setName} as={alone ? 'h1' : 'h2'} />
            <MixedSign name={name} />
          </div>
          {alone && page.site && (
            <p class="soft one-line">
              <bdi>{page.site}</bdi>
            </p>
          )}
        </div>
        {!alone && actions}
      </div>
      <Chips places={candidate.places} ways={candidate.ways} location={candidate.location} />
      {pieces > 1 && <p>{say('nextReturnedTo', { count: pieces, name })}</p>}
      {alone && candidate.evidence.length > 0 && (
        <p class="soft">{say('popupEvidence', { list: sayList(candidate.evidence.slice(0, 2).map(sayPhrase)) })}</p>
      )}
      {alone && actions}
    </div>
  );
}
