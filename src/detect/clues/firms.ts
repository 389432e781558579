import type { Scene } from '../scene.ts';
import type { Clue } from './clue.ts';
import { IS_IMPRINT } from './owner/foot.ts';

/** Right behind a name these make it a firm's or a society's. */
const FORM =
  /^,?\s(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co\.|GmbH|gGmbH|AG|KG|UG|OHG|mbH|e\.\s?V|eV|S\.?A\.?S?|SARL|S\.?r\.?l|S\.?L|B\.?V|N\.?V|Oy|AB|ApS|A\/S|Pty|PLC|z\.\s?s|s\.\s?r\.\s?o|Sp\. z|Kft|ООО)(?![\p{L}])/u;
const MOST_LINES = 12;

/** A line that is a firm's or a society's whole name: its imprint names whoever answers for it, not an author. */
const HOUSE =
  /^.{3,80}(?:\be\.\s?V\.?|\bgGmbH|\bGmbH(?: & Co\. KG)?|\bAG|\bKG|\bUG(?: \(haftungsbeschränkt\))?|\bOHG|\beG|stiftung|verein|\bSARL|\bSAS|\bASBL)\)?$/i;
const isImprintOfHouse = (scene: Scene): boolean =>
  IS_IMPRINT.test(scene.title.trim()) && scene.foot().some(line => HOUSE.test(line.text.slice(0, 120)));

/** The clues without whoever the foot of the page calls a firm: `© 2003, Valley Farms Inc`. In a firm's imprint there is nobody. */
export function withoutFirms(clues: readonly Clue[], scene: Scene): Clue[] {
  if (clues.every(clue => clue.people.length === 0)) return [...clues];
  if (isImprintOfHouse(scene)) return [];
  const foot = scene
    .foot()
    .slice(0, MOST_LINES)
    .map(line => line.text);
  const isFirm = (name: string): boolean =>
    foot.some(text => {
      const at = text.indexOf(name);
      return at >= 0 && FORM.test(text.slice(at + name.length));
    });
  return clues.flatMap(clue => {
    const people = clue.people.filter(({ name }) => !isFirm(name));
    return people.length > 0 || clue.isNobody ? [{ ...clue, people }] : [];
  });
}
