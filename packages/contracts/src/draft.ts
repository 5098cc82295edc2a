/** A value under construction: it is not shared yet, so its keys can still be set, one by one. */
export type Draft<Made> = { -readonly [Key in keyof Made]: Made[Key] }
