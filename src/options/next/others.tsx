import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import { goTo } from '../use-route.ts';
import type { Shown } from './next-view.ts';

const REASONS_TOLD = 2;

/** Up to three others one may rather write to. */
export function Others({ others }: { readonly others: readonly Shown[] }) {
  return (
    <section>
      <h2 class="others-title">{say('nextOthers')}</h2>
      <ul class="others">
        {others.map(({ person, proposal }) => (
          <li class="other card" key={person.id}>
            <div class="who">
              <Face name={person.name} size="small" />
              <h3>
                <a href={`#person/${person.id}`}>
                  <bdi>{person.name}</bdi>
                </a>
              </h3>
            </div>
            <p class="soft">
              {proposal.reasons
                .slice(0, REASONS_TOLD)
                .map(reason => sayPhrase(reason.phrase))
                .join(' · ')}
            </p>
            <Button
              kind="quiet"
              aria-label={say('nextWriteTo', { name: person.name })}
              onClick={() => goTo({ page: 'write', id: person.id })}
            >
              {say('nextWriteShort')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
