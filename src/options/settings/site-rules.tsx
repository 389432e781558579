import type { SiteRule } from '../../detect/site-rule.ts';
import { deleteSiteRule, listSiteRules, putSiteRule } from '../../store/site-rules.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLive } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayDay } from '../../ui/words.ts';

/** Where one pointed at the name on a page, site by site. Shown only once there is one. */
export function SiteRules() {
  const live = useLive(listSiteRules);
  const act = useAct();
  const tell = useTell();
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const remove = (rule: SiteRule) =>
    act(async store => {
      await deleteSiteRule(store, rule.host);
      tell(
        say('personRemoved', { what: rule.host }),
        () => void act(again => putSiteRule(again, rule.host, rule.selector)),
      );
    });
  return (
    <section>
      <h2>{say('settingsRules')}</h2>
      <p class="soft">{say('settingsRulesHint')}</p>
      <ul class="facts">
        {live.value.map(rule => (
          <li key={rule.host}>
            <Icon name="point" />
            <span>
              <bdi>{rule.host}</bdi>
              <span class="soft one-line">{say('settingsRuleMade', { day: sayDay(rule.madeAt) })}</span>
            </span>
            <Button
              kind="link"
              icon="close"
              aria-label={say('personRemove', { what: rule.host })}
              onClick={() => void remove(rule)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
