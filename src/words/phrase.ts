/**
 * A sentence not yet in any language: the key of a message in `public/_locales` and the values it mentions.
 * Pure rooms answer with phrases, the edges turn them into text, so no pure room holds a language.
 * A number called `count` also chooses the plural form: the message is looked up as `KEY_one`, `KEY_other` … by Intl.PluralRules.
 * A number called `daysAgo` is written as one says it: today, yesterday, 3 days ago (Intl.RelativeTimeFormat).
 * A value that is a `Day` is written as a date; every other text stands by itself, so that it turns nothing beside it.
 */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
