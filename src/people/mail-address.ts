const LOCAL = /^[\p{L}\p{N}_+'~=-]{1,64}(?:\.[\p{L}\p{N}_+'~=-]{1,64}){0,16}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const LAST_LABEL = /^(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/iu;

/**
 * True for one plain mail address and nothing else: stricter than RFC 5321, so that no address can carry a second
 * recipient or a header into a compose link (no quotes, comments, percent signs, commas, question marks or spaces).
 */
export function isMailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const parts = text.split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || !local || !domain || local.length > 64 || !LOCAL.test(local)) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every(label => LABEL.test(label)) && LAST_LABEL.test(labels.at(-1) ?? '');
}
