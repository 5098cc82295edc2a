/** The base of every error that this package throws: `code` tells the cause to a program, the message to a person. */
export abstract class EnsaioError extends Error {
  abstract override readonly name: string
  abstract readonly code: string
}
