import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'

/** The tags whose bits are set. */
export function tagsAt({ tags }: Account, bits: number): Schemas['Tag'][] {
  return tags
    .filter((_, place) => (bits & (1 << place)) !== 0)
    .map(({ id, name }) => ({ id, name }))
}
