import { MockKitError } from './mock-kit-error.ts'

const WHY = {
  COLLECTION_KEY_TAKEN: 'a record with this key exists. Update it, or insert under another key.',
  COLLECTION_FULL: 'it holds as many records as it may. Reset the sandbox.',
  COLLECTION_KEY_UNKNOWN: 'no record has this key. Look it up first.',
} as const

/** A change that a collection could not carry out. */
export class CollectionError extends MockKitError {
  override readonly name = 'CollectionError'
  readonly code: keyof typeof WHY
  readonly collection: string
  readonly key: string

  constructor(code: keyof typeof WHY, collection: string, key: string) {
    super(`Failed to change ${collection} "${key}": ${WHY[code]}`)
    this.code = code
    this.collection = collection
    this.key = key
  }
}
