import { render } from 'preact';
import { tellWorker } from '../platform/messenger.ts';
import { whichBrowser } from '../platform/which-browser.ts';
import { Notices } from '../ui/notice.tsx';
import { dressPage } from '../ui/words.ts';
import { Popup } from './views.tsx';

dressPage('extensionName');
document.documentElement.classList.add(whichBrowser());
// Whatever the worker missed, asleep or under another clock, is made right when the reader looks.
void tellWorker('changed', undefined);
const root = document.getElementById('app');
if (root) {
  render(
    <Notices>
      <Popup />
    </Notices>,
    root,
  );
}
