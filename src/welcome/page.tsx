import { say } from '../ui/words.ts';
import { FirstSave } from './first-save.tsx';
import { NoticeOffer } from './notice-offer.tsx';
import { ReadPicture, SavePicture, WritePicture } from './pictures.tsx';
import { TryIt } from './try-it.tsx';

/** The page that opens after install: what it does, what it may see, and a first person at once. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icons/saved.svg" alt="" />
        <h1>{say('welcomeTitle')}</h1>
        <p>{say('welcomeIntro')}</p>
      </header>
      <ol class="three">
        <li>
          <ReadPicture />
          <h2>{say('welcomeRead')}</h2>
          <p>{say('welcomeReadHow')}</p>
        </li>
        <li>
          <SavePicture />
          <h2>{say('welcomeSave')}</h2>
          <p>{say('welcomeSaveHow')}</p>
        </li>
        <li>
          <WritePicture />
          <h2>{say('welcomeWrite')}</h2>
          <p>{say('welcomeWriteHow')}</p>
        </li>
      </ol>
      <TryIt />
      <NoticeOffer />
      <FirstSave />
      <p class="soft promise">{say('welcomePromise')}</p>
    </main>
  );
}
