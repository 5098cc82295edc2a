import type { Action } from '@ensaio/mock-kit'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import { readSubject } from './find-subject.ts'
import type { Subject } from './find-subject.ts'

/** An agent picks prospects in the app. Nothing lists selections, so this alone tells the key of one. */
export const agentSelects: Action<ZenviaConversionWorld> = {
  description:
    'An agent selects prospects in the app: { prospectIds, groupId? }. The whole account may see the selection, unless groupId says less.',
  run: (world, input) => {
    const subject = readSubject(world, 'agentSelects', input)
    const { id: selectionId } = world.data.selections.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      groupId: subject.group().id,
      prospectIds: readProspectIds(world, subject, input),
    })
    return { selectionId }
  },
}

function readProspectIds(
  world: ZenviaConversionWorld,
  subject: Subject,
  input: unknown,
): readonly string[] {
  // `readSubject` has found it to be an object.
  const { prospectIds: ids } = input as { readonly prospectIds?: unknown }
  if (!Array.isArray(ids) || ids.length === 0) {
    throw subject.refuse('prospectIds are no list of ids. Send a list with one or more.')
  }
  const unknown = ids.find((id) => typeof id !== 'string' || !world.data.prospects.get(id))
  if (unknown !== undefined) {
    throw subject.refuse(`there is no prospect ${JSON.stringify(unknown)}. Send ids of prospects.`)
  }
  return [...new Set<string>(ids)]
}
