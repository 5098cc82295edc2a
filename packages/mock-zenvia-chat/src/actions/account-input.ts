import type { ActionInput } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'

/** The place of the agent or department that the field names. @throws ActionRefusedError where nobody has the id */
export function placeNamed<Name extends 'agent' | 'department'>(
  places: ReadonlyMap<string, number>,
  input: ActionInput<Name>,
  name: Name,
): number | undefined {
  const id = input.optionalText(name)
  if (id === undefined) return undefined
  return places.get(id) ?? input.refuse(`there is no ${name} "${id}".`)
}

/** The ids of tags that the field lists. @throws ActionRefusedError where there is no such tag */
export function tagsNamed(
  { tagPlaces }: Account,
  input: ActionInput<'tags'>,
): readonly string[] | undefined {
  const ids = input.texts('tags')
  const odd = ids?.find((id) => !tagPlaces.has(id))
  return odd === undefined ? ids : input.refuse(`there is no tag "${odd}".`)
}
