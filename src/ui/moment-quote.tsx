import type { Moment } from '../people/moment.ts';
import { OutsideLink } from './outside-link.tsx';
import { say, sayDay } from './words.ts';

/** A line the reader kept, in quotation marks, with the page it came from. */
export function MomentQuote({ moment }: { readonly moment: Moment }) {
  const { url, title } = moment;
  const name = title?.trim() || url;
  return (
    <figure class="moment">
      <blockquote class="quote" dir="auto">
        <q>{moment.text}</q>
      </blockquote>
      <figcaption class="soft">
        {name && url && (
          <>
            <OutsideLink url={url}>
              <bdi>{name}</bdi>
            </OutsideLink>{' '}
            ·{' '}
          </>
        )}
        {say('uiKeptOn', { day: sayDay(moment.keptAt) })}
      </figcaption>
    </figure>
  );
}
