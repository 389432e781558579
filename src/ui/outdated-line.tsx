import { Button } from './button.tsx';
import { say } from './words.ts';

/** Another window runs a newer version: this one saves nothing any more, but what is typed in it can still be copied. */
export function OutdatedLine() {
  return (
    <div class="note-line warn outdated" role="alert">
      <b>{say('storeOutdated')}</b>
      <p>{say('storeOutdatedHow')}</p>
      <Button small onClick={() => location.reload()}>
        {say('storeReload')}
      </Button>
    </div>
  );
}
