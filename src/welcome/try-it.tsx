import { whichBrowser } from '../platform/which-browser.ts';
import { say } from '../ui/words.ts';

const WHERE = { chrome: 'welcomePinChrome', firefox: 'welcomePinFirefox', telephone: 'welcomePinTelephone' } as const;

/** Where the button is found, and a post that ships with Fondly to press it on. */
export function TryIt() {
  return (
    <section class="card try">
      <h2>{say('welcomeTry')}</h2>
      <ol class="steps-to-try">
        <li>{say(WHERE[whichBrowser()])}</li>
        <li>{say('welcomeTryHow', { save: say('popupSave') })}</li>
      </ol>
      <div class="act">
        <a class="button" href="/src/welcome/sample.html" target="_blank" rel="noreferrer">
          {say('welcomeTryOpen')}
        </a>
      </div>
    </section>
  );
}
