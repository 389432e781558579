import { say } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { BringIn } from './bring-in.tsx';
import { Copies } from './copies.tsx';
import { Offer } from './offer.tsx';
import { OwnFolder } from './own-folder.tsx';
import { TakeOut } from './take-out.tsx';

/** Your people are yours: out, in, and back. */
export function DataPage() {
  return (
    <Page title={say('dataTitle')} intro={say('dataIntro')} class="settings">
      <Offer link={false} />
      <TakeOut />
      <BringIn />
      <OwnFolder />
      <Copies />
    </Page>
  );
}
