import { expect, it } from 'vitest';
import { type KeptFields, typing } from '../../src/store/typing.ts';

type Fields = Readonly<Record<string, string>>;

/** A disk whose reads and writes end when told to. */
function slowDisk(first?: Fields) {
  let onDisk = first;
  const writes: Fields[] = [];
  const pending: (() => void)[] = [];
  const slowly = <T>(work: () => T): Promise<T> =>
    new Promise(resolve => {
      pending.push(() => resolve(work()));
    });
  const disk: KeptFields = {
    read: () => slowly(() => onDisk),
    write: fields =>
      slowly(() => {
        writes.push(fields);
        onDisk = fields;
      }),
    clear: () =>
      slowly(() => {
        onDisk = undefined;
      }),
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  /** Ends what is under way, and lets what waits for it begin. */
  const step = async (): Promise<void> => {
    await settle();
    pending.shift()?.();
    await settle();
  };
  return { disk, step, settle, writes, onDisk: () => onDisk };
}

const START = { name: '', note: '' };
const ours = () => true;

it('shows what was kept, under what was typed before it arrived', async () => {
  const { disk, step, onDisk } = slowDisk({ name: 'Ada', note: 'Her hedges' });
  const form = typing(START, disk, ours);
  const isKept = form.type({ name: 'Nora' });
  await step();
  expect(await form.remembered()).toEqual({ name: 'Nora', note: 'Her hedges' });
  await step();
  await isKept;
  expect(onDisk()).toEqual({ name: 'Nora', note: 'Her hedges' });
});

it('is one write behind the hand at most, however slow the disk', async () => {
  const { disk, step, settle, writes } = slowDisk();
  const form = typing(START, disk, ours);
  await step();
  const first = form.type({ name: 'N' });
  await settle();
  const later = ['No', 'Nor', 'Nora'].map(name => form.type({ name }));
  await step();
  await first;
  await step();
  await Promise.all(later);
  expect(writes).toEqual([
    { name: 'N', note: '' },
    { name: 'Nora', note: '' },
  ]);
});

it('does not bring back what was on its way when the form was saved', async () => {
  const { disk, step, onDisk } = slowDisk();
  const form = typing(START, disk, ours);
  await step();
  const isKept = form.type({ name: 'Nora' });
  const isDone = form.done();
  await step();
  await step();
  await Promise.all([isKept, isDone]);
  expect(onDisk()).toBeUndefined();
  expect(await form.remembered()).toBeUndefined();
});

it('leaves what was typed for another page where it is', async () => {
  const { disk, step } = slowDisk({ name: 'Ada', from: 'elsewhere' });
  const form = typing({ ...START, from: 'here' }, disk, fields => fields['from'] === 'here');
  await step();
  expect(await form.remembered()).toBeUndefined();
});

it('goes on after a write that failed, and says that it did', async () => {
  const { disk, step, onDisk } = slowDisk();
  let isFull = true;
  const form = typing(
    START,
    { ...disk, write: async fields => (isFull ? Promise.reject(new Error('full')) : disk.write(fields)) },
    ours,
  );
  await step();
  await expect(form.type({ name: 'No' })).rejects.toThrow('full');
  isFull = false;
  const isKept = form.type({ note: 'why' });
  await step();
  await isKept;
  expect(onDisk()).toEqual({ name: 'No', note: 'why' });
});
