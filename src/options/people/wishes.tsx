import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PlaceKind } from '../../people/place.ts';
import { STEPS } from '../../people/step.ts';
import { Choice } from '../../ui/field.tsx';
import { placeKindKey } from '../../ui/place-words.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useSlash } from '../../ui/slash.ts';
import { stepKey } from '../../ui/steps.tsx';
import { say } from '../../ui/words.ts';
import { SORTS, type Wish } from './arrange.ts';

interface Props {
  readonly wish: Wish;
  readonly kinds: readonly PlaceKind[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onWish: (wish: Wish) => void;
  readonly onDown: () => void;
}

const SORT_KEYS = {
  newest: 'peopleSortNewest',
  name: 'peopleSortName',
  latest: 'peopleSortLatest',
  closest: 'peopleSortClosest',
} as const;

/** Search, filters and order of the list. */
export function Wishes({ wish, kinds, field, onWish, onDown }: Props) {
  useSlash(field);
  useEffect(() => field.current?.focus(), [field]);
  return (
    <search class="wishes">
      <div class="labelled">
        <span class="label" aria-hidden="true">
          {say('peopleSearchLabel')}
        </span>
        <SearchField
          field={field}
          label={say('popupSearch')}
          placeholder={say('peopleSearchHint')}
          value={wish.query}
          onValue={query => onWish({ ...wish, query })}
          onDown={onDown}
        />
      </div>
      <Choice
        label={say('peopleStep')}
        value={wish.step}
        options={[['', say('peopleAny')], ...STEPS.map(step => [step, say(stepKey(step))] as const)]}
        onValue={step => onWish({ ...wish, step })}
      />
      <Choice
        label={say('peoplePlace')}
        value={wish.kind}
        options={[['', say('peopleAny')], ...kinds.map(kind => [kind, say(placeKindKey(kind))] as const)]}
        onValue={kind => onWish({ ...wish, kind })}
      />
      <Choice
        label={say('peopleReach')}
        value={wish.reach}
        options={[
          ['', say('peopleAny')],
          ['yes', say('peopleReachYes')],
          ['no', say('peopleReachNo')],
        ]}
        onValue={reach => onWish({ ...wish, reach })}
      />
      <Choice
        label={say('peopleSort')}
        value={wish.sort}
        options={SORTS.map(sort => [sort, say(SORT_KEYS[sort])] as const)}
        onValue={sort => onWish({ ...wish, sort })}
      />
    </search>
  );
}
