/**
 * The fields of an action's input, by the names that the action knows. Each reader throws ActionRefusedError where the
 * value is of another kind; where the field is absent, `text` and `choice` throw, and the others give `undefined`.
 */
export interface ActionInput<Name extends string = string> {
  /** A text that is not empty. */
  text(name: Name): string
  optionalText(name: Name): string | undefined
  choice<Choice extends string>(name: Name, choices: readonly Choice[]): Choice
  optionalChoice<Choice extends string>(name: Name, choices: readonly Choice[]): Choice | undefined
  flag(name: Name): boolean | undefined
  /** A whole number from 0 to `max`. */
  count(name: Name, max: number): number | undefined
  /** A list of texts that are not empty. */
  texts(name: Name): readonly string[] | undefined
  /** A text that is not empty, or a list of at least two. */
  textOrTexts(name: Name): string | string[] | undefined
  /** An ISO 8601 instant with an offset, in milliseconds since 1970. */
  instant(name: Name): number | undefined
  /** Fields in a field, of which none is unknown either. */
  object<Inner extends string>(name: Name, known: readonly Inner[]): ActionInput<Inner> | undefined
  /** @throws ActionRefusedError that says why */
  refuse(why: string): never
}

/** The fields of an action that takes other fields than it knows, too. */
export interface OpenActionInput<Name extends string = string> extends ActionInput<Name> {
  /** The fields that the action does not know. @throws ActionRefusedError unless all are texts */
  otherTexts(): Readonly<Record<string, string>>
}
