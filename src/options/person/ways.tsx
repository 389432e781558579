import { useState } from 'preact/hooks';
import type { Way, WayKind } from '../../people/way.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { wayName } from '../../ui/place-words.ts';
import { say } from '../../ui/words.ts';
import { useEditing } from './editing.ts';
import { FindWay } from './find-way.tsx';
import { readWay } from './read-way.ts';
import { replaced } from './replaced.ts';
import { WayFields, WayLine, wayKey, wayWrong } from './way-line.tsx';

interface Props {
  readonly ways: readonly Way[];
  /** Their own site, where an address may be found. */
  readonly site: string | undefined;
  readonly onWays: (ways: readonly Way[]) => Promise<boolean>;
}

/** How to reach them, each with where it was found and when. */
export function Ways({ ways, site, onWays }: Props) {
  const tell = useTell();
  const editing = useEditing();
  const put = async (next: readonly Way[], said: string) => {
    if (await onWays(next)) tell(said, () => void onWays(ways));
  };
  return (
    <section ref={editing.list}>
      <h2>{say('personWays')}</h2>
      {ways.length === 0 && <p class="soft">{say('personNoWays')}</p>}
      <ul class="facts">
        {ways.map(way => (
          <WayLine
            key={wayKey(way)}
            way={way}
            editing={editing}
            onChange={changed => void put(replaced(ways, way, changed, wayKey), say('personChanged'))}
            onRemove={() =>
              void put(
                ways.filter(one => one !== way),
                say('personRemoved', { what: wayName(way) }),
              )
            }
          />
        ))}
      </ul>
      {site && <FindWay site={site} known={ways} onFound={found => onWays([...ways, ...found])} />}
      <AddWay onAdd={way => void onWays([...ways.filter(one => one.value !== way.value), way])} />
    </section>
  );
}

function AddWay({ onAdd }: { readonly onAdd: (way: Way) => void }) {
  const [kind, setKind] = useState<WayKind>('email');
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<string>();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const way = readWay(kind, value, Date.now());
    if (!way) return setWrong(wayWrong(kind));
    onAdd(way);
    setValue('');
  };
  return (
    <form class="add" noValidate onSubmit={onSubmit}>
      <WayFields
        kind={kind}
        label={say('personWayNew')}
        value={value}
        wrong={wrong}
        onKind={setKind}
        onValue={next => {
          setValue(next);
          setWrong(undefined);
        }}
      />
      <Button type="submit" kind="quiet" disabled={value.trim() === ''}>
        {say('personAdd')}
      </Button>
    </form>
  );
}
