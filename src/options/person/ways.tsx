import { useState } from 'preact/hooks';
import { shortAddress } from '../../people/place-name.ts';
import type { Way, WayKind } from '../../people/way.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTell } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { wayIcon, wayKindKey, wayName } from '../../ui/place-words.ts';
import { say, sayDay } from '../../ui/words.ts';
import { FindWay } from './find-way.tsx';
import { readWay } from './read-way.ts';

interface Props {
  readonly ways: readonly Way[];
  /** Their own site, where an address may be found. */
  readonly site: string | undefined;
  readonly onWays: (ways: readonly Way[]) => Promise<boolean>;
}

const KINDS: readonly WayKind[] = ['email', 'form', 'message', 'phone'];

/** How to reach them, each with where it was found and when. */
export function Ways({ ways, site, onWays }: Props) {
  const tell = useTell();
  const remove = async (gone: Way) => {
    if (await onWays(ways.filter(way => way !== gone)))
      tell(say('personRemoved', { what: wayName(gone) }), () => void onWays(ways));
  };
  return (
    <section>
      <h2>{say('personWays')}</h2>
      {ways.length === 0 && <p class="soft">{say('personNoWays')}</p>}
      <ul class="facts">
        {ways.map(way => (
          <li key={`${way.kind} ${way.value}`}>
            <Icon name={wayIcon(way)} />
            <span>
              <span class="one-line">
                <bdi>{wayName(way)}</bdi>
              </span>
              <span class="soft one-line">
                {say(wayKindKey(way.kind))} · <Origin way={way} />
              </span>
            </span>
            <Button
              kind="link"
              icon="close"
              aria-label={say('personRemove', { what: wayName(way) })}
              onClick={() => void remove(way)}
            />
          </li>
        ))}
      </ul>
      {site && <FindWay site={site} known={ways} onFound={found => onWays([...ways, ...found])} />}
      <AddWay onAdd={way => void onWays([...ways.filter(one => one.value !== way.value), way])} />
    </section>
  );
}

function Origin({ way: { foundAt, foundOn } }: { readonly way: Way }) {
  const when = foundOn === undefined ? undefined : sayDay(foundOn);
  if (!foundAt) return <>{when ? say('personTypedOn', { day: when }) : say('personTyped')}</>;
  return (
    <>
      <OutsideLink url={foundAt}>
        <bdi>{shortAddress(foundAt)}</bdi>
      </OutsideLink>
      {when && `, ${say('personFoundOn', { day: when })}`}
    </>
  );
}

function AddWay({ onAdd }: { readonly onAdd: (way: Way) => void }) {
  const [kind, setKind] = useState<WayKind>('email');
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<string>();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const way = readWay(kind, value, Date.now());
    if (!way) return setWrong(say(kind === 'email' ? 'uiMailWrong' : 'personWayWrong'));
    onAdd(way);
    setValue('');
  };
  return (
    <form class="add" noValidate onSubmit={onSubmit}>
      <Choice
        label={say('personWayKind')}
        value={kind}
        options={KINDS.map(one => [one, say(wayKindKey(one))] as const)}
        onValue={setKind}
      />
      <Field
        label={say('personWayNew')}
        value={value}
        error={wrong}
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
