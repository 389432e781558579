import { render } from 'preact';
import { Notices } from '../ui/notice.tsx';
import { dressPage } from '../ui/words.ts';
import { Welcome } from './page.tsx';

dressPage('welcomeTitle');
const root = document.getElementById('app');
if (root) {
  render(
    <Notices>
      <Welcome />
    </Notices>,
    root,
  );
}
