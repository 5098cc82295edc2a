import type { Account } from '../account/account.ts'
import type { ActionInput } from './action-input.ts'

/** The place of the agent or department that the field names. @throws ActionRefusedError where nobody has the id */
export function placeNamed(
  places: ReadonlyMap<string, number>,
  input: ActionInput,
  name: 'agent' | 'department',
): number | undefined {
  const id = input.text(name)
  if (id === undefined) return undefined
  return places.get(id) ?? input.refuse(`there is no ${name} "${id}".`)
}

/** The ids of tags that the field lists. @throws ActionRefusedError where there is no such tag */
export function tagsNamed(
  { tagPlaces }: Account,
  input: ActionInput,
): readonly string[] | undefined {
  const ids = input.texts('tags')
  const odd = ids?.find((id) => !tagPlaces.has(id))
  return odd === undefined ? ids : input.refuse(`there is no tag "${odd}".`)
}
