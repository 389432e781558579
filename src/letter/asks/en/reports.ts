/** What their work led to: where it is told, a hint is none. */
export const REPORTS =
  '(because of you|thanks to you|owe it to you|inspired me|since (reading|your)|got me|made me|after (reading|your)|you (are|were) the reason|without you|because you|your (\\S+ ){0,6}(changed|convinced|gave|got|helped|inspired|kept|led|made|moved|persuaded|pushed|saved|showed|taught))';
