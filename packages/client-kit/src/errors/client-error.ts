/** The base of every error that an Ensaio client throws: `code` tells the cause to a program, the message to a person. */
export abstract class ClientError extends Error {
  abstract override readonly name: string
  abstract readonly code: string
}
