import type { EncounterKind } from '../../people/encounter.ts';

/** What happened, in the words of the time line. */
export const DID: Readonly<Record<EncounterKind, string>> = {
  read: 'personDidRead',
  talk: 'personDidTalk',
  letter: 'personDidLetter',
  reply: 'personDidReply',
  call: 'personDidCall',
  meeting: 'personDidMeet',
  proposed: 'personDidPropose',
  decline: 'personDidDecline',
};

/** What one may log by hand. Being proposed and put off log themselves. */
export const KIND_CHOICES: readonly EncounterKind[] = ['talk', 'letter', 'reply', 'call', 'meeting', 'read'];
