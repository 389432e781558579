import { render } from 'preact';
import { tellWorker } from '../platform/messenger.ts';
import { answerAsPage } from '../platform/sample.ts';
import { Notices } from '../ui/notice.tsx';
import { dressPage, locale, say } from '../ui/words.ts';
import { SamplePost } from './sample-post.tsx';
import { sampleSighting } from './sample-sighting.ts';

dressPage('sampleTitle');
const sighting = sampleSighting(say('sampleTitle'), locale);
answerAsPage(sighting);
// The worker looks again at the tabs in front, and so the icon shows that somebody is here.
void tellWorker('changed', undefined);
const root = document.getElementById('app');
if (root) {
  render(
    <Notices>
      <SamplePost sighting={sighting} />
    </Notices>,
    root,
  );
}
