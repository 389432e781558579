import type { Person } from '../../people/person.ts';
import { listDeleted, restorePeople } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Face } from '../../ui/face.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Picture } from '../../ui/picture.tsx';
import { say, sayAgo } from '../../ui/words.ts';

/** Who was deleted in the last 30 days, to bring back with all that was theirs. */
export function Deleted() {
  const live = useLive(listDeleted);
  const act = useAct();
  const tell = useTell();
  const onRestore = ({ id, name }: Person) =>
    act(async store => {
      await restorePeople(store, [id]);
      tell(say('peopleRestored', { name }));
    });
  return (
    <WhenReady live={live}>
      {people =>
        people.length === 0 ? (
          <div class="card">
            <Empty title={say('peopleNobodyDeleted')} picture={<Picture name="rest" />} />
          </div>
        ) : (
          <ul class="deleted card">
            {people.map(person => (
              <li key={person.id}>
                <Face name={person.name} size="small" />
                <span class="who">
                  <span class="name one-line">
                    <bdi>{person.name}</bdi>
                  </span>
                  <span class="soft">
                    {say('peopleDeletedWhen', { when: sayAgo(person.deletedAt ?? person.changedAt, Date.now()) })}
                  </span>
                </span>
                <Button kind="quiet" small onClick={() => void onRestore(person)}>
                  {say('peopleRestore')}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </WhenReady>
  );
}
