/** The base of every error that the engine throws: `code` tells the cause to a program, the message to a person. */
export abstract class MockKitError extends Error {
  abstract override readonly name: string
  abstract readonly code: string
}
