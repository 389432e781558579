import { describe, expect, it } from 'vitest';
import { notifyOnce } from '../../src/background/notify.ts';
import { savePerson } from '../../src/store/people.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { ada, freshStore } from '../store/rig.ts';

const DAY = 86_400_000;

async function rig(notify: boolean) {
  const { store, edge } = await freshStore();
  await changeSettings(store, { notify, rhythm: { every: 'week', weekday: 1, hour: 0 } });
  let shown = 0;
  const wake = () =>
    notifyOnce(store, async () => {
      shown++;
    });
  return { store, edge, wake, shown: () => shown };
}

describe('the notification', () => {
  it('comes once a due day, however often and however many at once the worker wakes', async () => {
    const { store, edge, wake, shown } = await rig(true);
    await savePerson(store, ada);
    await Promise.all([wake(), wake(), wake()]);
    edge.pass(DAY);
    await wake();
    expect(shown()).toBe(1);
    edge.pass(7 * DAY);
    await wake();
    await wake();
    expect(shown()).toBe(2);
  });

  it('does not come unasked, nor with nobody to write to', async () => {
    const off = await rig(false);
    await savePerson(off.store, ada);
    await off.wake();
    expect(off.shown()).toBe(0);
    const nobody = await rig(true);
    await nobody.wake();
    expect(nobody.shown()).toBe(0);
  });
});
