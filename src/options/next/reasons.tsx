import type { Reason } from '../../suggest/suggest.ts';
import { say, sayPhrase } from '../../ui/words.ts';

/** Why this person: sentences with their numbers; the bar is the share each has in the choice, the longest one full. */
export function Reasons({ reasons, name }: { readonly reasons: readonly Reason[]; readonly name: string }) {
  const most = Math.max(...reasons.map(reason => reason.share), 0.01);
  return (
    <ul class="reasons" aria-label={say('nextWhy', { name })}>
      {reasons.map(reason => (
        <li key={reason.phrase.key}>
          <span class="bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.round((100 * reason.share) / most)}%` }} />
          </span>
          <span>{sayPhrase(reason.phrase)}</span>
        </li>
      ))}
    </ul>
  );
}
