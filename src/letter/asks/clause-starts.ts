const words = (list: string): readonly string[] => list.split(' ');

/** First words of a main clause in the four languages; not those that make it hang on another (if, weil, cuando, quand). */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  ...words("i i'm i've i'll it it's this that's you you've you're your we we've my the he she they there"),
  ...words('ich du sie es das dein deine ihr ihre wir mein meine der die er'),
  ...words('me te le tu su sus tus he es yo nos lo la el mi gracias'),
  ...words("je j'ai j'aime j'étais tu vous votre ton ta tes vos c'est c'était il elle nous mon ma le la les"),
]);

/** Thanks at the start of a clause: a sentence by themselves. */
export const THANKS =
  /^(?:thank you|thanks|many thanks|danke|vielen dank|herzlichen dank|gracias|muchas gracias|merci)(?!\p{L})/iu;
