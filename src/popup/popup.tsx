import { render } from 'preact';
import { Notices } from '../ui/notice.tsx';
import { dressPage } from '../ui/words.ts';
import { Popup } from './views.tsx';

dressPage('extensionName');
const root = document.getElementById('app');
if (root) {
  render(
    <Notices>
      <Popup />
    </Notices>,
    root,
  );
}
