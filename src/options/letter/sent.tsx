import type { Letter } from '../../letter/letter.ts';
import type { Person } from '../../people/person.ts';
import { Empty } from '../../ui/empty.tsx';
import { Picture } from '../../ui/picture.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { BeginAnother } from './begin-another.tsx';

/** A letter that is on its way. Sent is done: no reply is owed, and nothing is overdue. */
export function Sent({ letter, person }: { readonly letter: Letter; readonly person: Person }) {
  return (
    <div class="sent-letter">
      <div class="card">
        <Empty
          title={say('letterSentTo', { name: person.name, day: sayDay(letter.sentAt ?? letter.changedAt) })}
          text={say('letterSentIsDone')}
          picture={<Picture name="sent" />}
        >
          <a class="button" href="#next">
            {say('letterToNext')}
          </a>
          <a class="button quiet" href="#report">
            {say('optionsReport')}
          </a>
        </Empty>
        <BeginAnother person={person} />
      </div>
      <section class="sheet-of-paper" aria-label={say('letterSheet')}>
        <p class="soft">
          <bdi>{letter.to}</bdi>
        </p>
        <h2 dir="auto">{letter.subject}</h2>
        <p class="read-only" dir="auto" lang={letter.language}>
          {letter.body}
        </p>
      </section>
    </div>
  );
}
