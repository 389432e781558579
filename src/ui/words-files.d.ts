/** Made by the build of `public/_locales` (.ci/pack-words.ts): the keys, and the sentences of each language in their order. */
declare module 'virtual:words' {
  type List = () => Promise<{ readonly default: readonly string[] }>;
  export const lists: Readonly<Partial<Record<string, List>>> & { readonly keys: List; readonly en: List };
}
