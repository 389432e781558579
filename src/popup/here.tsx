import type { Sighting } from '../detect/sighting.ts';
import { say } from '../ui/words.ts';
import { Authors } from './authors.tsx';
import { Nobody } from './nobody.tsx';
import { PassOn } from './pass-on.tsx';
import { PointAtName } from './point-at-name.tsx';
import { Said } from './said.tsx';
import type { Looked } from './use-sighting.ts';

interface Props {
  readonly looked: Looked;
  readonly onOpen: (id: string) => void;
}

/** The upper part of the popup: whose work this page is. */
export function Here({ looked, onOpen }: Props) {
  return (
    <section class="here" aria-label={say('popupHere')}>
      {looked.state === 'looking' && <Said title={say('popupLooking')} />}
      {looked.state === 'shut' && <Said title={say('popupNotHere')}>{say(SHUT[looked.why])}</Said>}
      {looked.state === 'seen' && <Seen sighting={looked.sighting} tabId={looked.tabId} onOpen={onOpen} />}
    </section>
  );
}

const SHUT = { own: 'popupOwnPage', shut: 'popupShut', never: 'popupNever', private: 'popupSensitive' } as const;
const SILENCES = { none: 'popupNobodyWhy', sensitive: 'popupSensitive', 'too-big': 'popupTooBig' } as const;

interface SeenProps extends Omit<Props, 'looked'> {
  readonly sighting: Sighting;
  readonly tabId: number;
}

function Seen({ sighting, tabId, onOpen }: SeenProps) {
  const { people, silence } = sighting;
  if (silence === 'sensitive') return <Said title={say('popupNotHere')}>{say(SILENCES.sensitive)}</Said>;
  const point = <PointAtName tabId={tabId} wrong={people.length > 0} />;
  if (people.length > 0) {
    return <Authors sighting={sighting} point={point} passOn={<PassOn sighting={sighting} />} onOpen={onOpen} />;
  }
  return <Nobody url={sighting.url} why={say(SILENCES[silence ?? 'none'])} point={point} onOpen={onOpen} />;
}
