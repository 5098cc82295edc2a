import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'
import type { Subject } from './find-subject.ts'

/** An agent picks prospects in the app. Nothing lists selections, so this alone tells the key of one. */
export const agentSelects: Action<ZenviaConversionWorld> = {
  description:
    'An agent selects prospects in the app: { prospectIds, groupId? }. The whole account may see the selection, unless groupId says less.',
  run: (world, input) => {
    const subject = subjectOf(world, readInput('agentSelects', input, ['prospectIds', 'groupId']))
    const { id: selectionId } = world.data.selections.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      groupId: subject.group().id,
      prospectIds: readProspectIds(world, subject),
    })
    return { selectionId }
  },
}

function readProspectIds(
  world: ZenviaConversionWorld,
  subject: Subject<'prospectIds'>,
): readonly string[] {
  const ids = subject.fields.texts('prospectIds') ?? []
  if (ids.length === 0)
    return subject.refuse('prospectIds has no id. Send a list with one or more.')
  const unknown = ids.find((id) => world.data.prospects.get(id) === undefined)
  if (unknown === undefined) return [...new Set(ids)]
  return subject.refuse(`there is no prospect "${unknown}". Send ids of prospects.`)
}
