/** A call that a service took, as a recording has it. */
export interface RecordedCall {
  readonly operationId: string
  /** Its path as it was written, with or without the base path. */
  readonly path: string
  /** The body that was sent, parsed. */
  readonly request: unknown
  /** The body that came back, parsed. */
  readonly answer: unknown
}

/**
 * Puts made-up details in place of people's own. Each keeps the form of what it replaces, and the same detail becomes the
 * same one again.
 */
export interface Pseudonyms {
  /** Replaces a person's name, of one word or more. */
  name(text: string): string
  phone(text: string): string
  email(text: string): string
  /** Replaces the number of a document, such as a CPF, check digits included. */
  document(text: string): string
  /** Replaces letters by letters and digits by digits. */
  code(text: string): string
  /** Replaces the words of a text that somebody wrote. */
  text(text: string): string
}
