import { useState } from 'preact/hooks';
import { PersonForm } from '../ui/person-form.tsx';
import { NOTHING_KNOWN } from '../ui/start.ts';
import { say } from '../ui/words.ts';

/** A first person at once: whoever comes to mind. */
export function FirstSave() {
  const [saved, setSaved] = useState<string>();
  return (
    <section class="card first">
      <h2>{say('welcomeFirst')}</h2>
      <p>{say('welcomeFirstHow')}</p>
      {saved ? (
        <div class="act">
          <a class="button" href="/src/options/options.html#next">
            {say('optionsNext')}
          </a>
          <a class="button quiet" href={`/src/options/options.html#person/${saved}`}>
            {say('welcomeSeeThem')}
          </a>
        </div>
      ) : (
        <PersonForm start={NOTHING_KNOWN} form="welcome" onSaved={setSaved} />
      )}
    </section>
  );
}
