import { useMemo } from 'preact/hooks';
import type { Moment } from '../people/moment.ts';
import { deleteMoment, putMoment } from '../store/moments.ts';
import { dropWaiting, keepWaiting, type WaitingLine, waitAgain } from '../store/waiting-lines.ts';
import { useAct } from '../ui/act.ts';
import { useTell } from '../ui/notice.tsx';
import { say } from '../ui/words.ts';

interface LineActs {
  /** The lines go to somebody who was saved already; said, with Undo. */
  keep(lines: readonly WaitingLine[], who: { readonly id: string; readonly name: string }): Promise<boolean>;
  /** The lines go to somebody saved this moment, which was said already, with its own Undo. */
  keepWithNew(lines: readonly WaitingLine[], id: string): Promise<boolean>;
  drop(line: WaitingLine): Promise<boolean>;
  remove(moment: Moment): Promise<boolean>;
}

/** What one can do with the lines selected on a page, from every state of the popup. */
export function useLines(): LineActs {
  const act = useAct();
  const tell = useTell();
  return useMemo(
    () => ({
      keep: (lines, who) =>
        act(async store => {
          const moments = await keepWaiting(store, lines, who.id);
          tell(say('popupLineKept', { name: who.name }), () => void act(again => waitAgain(again, lines, moments)));
        }),
      keepWithNew: (lines, id) => act(store => keepWaiting(store, lines, id)),
      drop: line =>
        act(async store => {
          await dropWaiting(store, line);
          tell(say('personLineGone'), () => void act(again => waitAgain(again, [line], [])));
        }),
      remove: ({ id }) =>
        act(async store => {
          const gone = await deleteMoment(store, id);
          tell(say('personLineGone'), () => void act(async again => gone && putMoment(again, gone)));
        }),
    }),
    [act, tell],
  );
}
