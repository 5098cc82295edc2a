import { shortenQuotes } from '../text/show.ts'

/**
 * The base of every error that the engine throws: `code` tells the cause to a program, the message to a person. Long texts
 * between double quotes, which are the caller's, are shortened.
 */
export abstract class MockKitError extends Error {
  abstract override readonly name: string
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(shortenQuotes(message), options)
  }
}
