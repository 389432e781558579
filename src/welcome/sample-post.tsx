import { useCallback } from 'preact/hooks';
import type { Sighting } from '../detect/sighting.ts';
import type { Person } from '../people/person.ts';
import type { Store } from '../store/open.ts';
import { findByPlaces } from '../store/people.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { usePersonActs } from '../ui/person-acts.ts';
import { say } from '../ui/words.ts';

/** The author of the sample post, once saved. */
async function readSaved(store: Store, { people: [author] }: Sighting): Promise<Person | undefined> {
  if (!author) return undefined;
  const [saved] = await findByPlaces(
    store,
    author.places.map(place => place.url),
    author.ways.map(way => way.value),
    author.name,
  );
  return saved;
}

/** A post that ships with Fondly, to try the toolbar button on. Whoever is saved from it is easily taken off again. */
export function SamplePost({ sighting }: { readonly sighting: Sighting }) {
  const saved = useLive(useCallback(store => readSaved(store, sighting), [sighting]));
  const { remove } = usePersonActs();
  const person = saved.state === 'ready' ? saved.value : undefined;
  return (
    <main class="welcome sample">
      <div class="card try" role="status">
        <p>{person ? say('sampleSaved') : say('sampleHow', { save: say('popupSave') })}</p>
        {person && (
          <div class="act">
            <a class="button" href="/src/options/options.html#next">
              {say('optionsNext')}
            </a>
            <Button kind="quiet" onClick={() => void remove([person])}>
              {say('sampleRemove')}
            </Button>
          </div>
        )}
      </div>
      <article>
        <p class="soft">{sighting.site}</p>
        <h1>{sighting.title}</h1>
        <p class="soft">
          <bdi>{sighting.people[0]?.name}</bdi>
        </p>
        <p>{say('sampleFirst')}</p>
        <blockquote>{say('sampleQuote')}</blockquote>
        <p>{say('sampleLast')}</p>
      </article>
    </main>
  );
}
