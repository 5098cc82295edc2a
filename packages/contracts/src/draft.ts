/** Something that is being made: nobody else has it yet, so that its keys can still be set, one by one. */
export type Draft<Made> = { -readonly [Key in keyof Made]: Made[Key] }
