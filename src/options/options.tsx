import { render } from 'preact';
import { Notices } from '../ui/notice.tsx';
import { dressPage } from '../ui/words.ts';
import { App } from './app.tsx';
import { keepInStep } from './data/meet-folder.ts';

dressPage('extensionName');
keepInStep();
const root = document.getElementById('app');
if (root) {
  render(
    <Notices>
      <App />
    </Notices>,
    root,
  );
}
