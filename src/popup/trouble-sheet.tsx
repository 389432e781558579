import type { Trouble } from '../store/connect.ts';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/words.ts';
import { goTo } from './go-to.ts';

/** What keeps the store from being opened, in the place of the list. The options say more. */
export function TroubleSheet({ trouble }: { readonly trouble: Exclude<Trouble, 'outdated'> }) {
  const isNewer = trouble === 'newer';
  return (
    <main class="sheet">
      <section class="trouble" role="alert">
        <h1>{say(isNewer ? 'storeNewer' : 'storeBlocked')}</h1>
        <p>{say(isNewer ? 'storeMadeByNewer' : 'storeBlockedHow')}</p>
        {isNewer && (
          <Button small onClick={() => goTo('data')}>
            {say('lostLook')}
          </Button>
        )}
      </section>
    </main>
  );
}
