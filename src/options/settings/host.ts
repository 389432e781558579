/** The host name in what somebody typed: `Bank.example`, `https://www.bank.example/login`. Undefined where there is none. */
export function hostIn(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return undefined;
  const { hostname } = new URL(whole);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return host.includes('.') || host === 'localhost' ? host : undefined;
}
