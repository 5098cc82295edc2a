// Bodies of the limit, made from the schema of each operation and of each action.
import { limitBodies as bodiesOf } from '@ensaio/contracts/testing/limit-bodies'
import { createTally } from '../attack.ts'
import type { Attack, MeasuredTry } from '../attack.ts'
import { attackWith, listActions, listOperations } from '../contract-operations.ts'
import type { AttackedOperation } from '../contract-operations.ts'
import { control } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** A text may have a mebibyte: a few bytes less, since the last item of a list may not fit. */
const BYTES = 2 ** 20 - 2_000

const COSTLIEST_MAX = 10

/** A short run takes one body of every third operation, of another kind each time. */
const STEP = 3
const STRIDE = 7

export const limitBodies: Attack = {
  name: 'bodies of the limit',
  roundsMax: 2,
  run: async (target, rounds) => {
    const tally = createTally()
    const tries: MeasuredTry[] = []
    const all = [...listOperations(), ...(await listActions(target))]
    const operations = rounds === 1 ? all.filter((_, index) => index % STEP === 0) : all
    for (const [index, operation] of operations.entries()) {
      for (const { where, filling, text, encoding } of chosen(operation, index, rounds)) {
        const prospectId = await arrive(target)
        await target.cost('lap')
        const body = Buffer.from(text(BYTES), encoding)
        const answer = await attackWith(target, operation, { body, path: { prospectId } })
        tally.count(answer.status)
        const what = `${operation.id}: ${filling} at ${where === '' ? 'the body' : where}`
        tries.push({ what, bytes: body.length, ...(await target.cost('lap')) })
        if (answer.status !== 503 && (answer.status >= 500 || answer.status === 0))
          tally.fault(`${answer.status} to ${what}: ${answer.text.slice(0, 200)}`)
      }
    }
    const costliest = tries.toSorted((one, other) => other.heldMs - one.heldMs)
    return { ...tally.outcome(), costliest: costliest.slice(0, COSTLIEST_MAX) }
  },
}

/** Empties the sandbox, and saves a prospect, whose id stands in the paths of many operations. */
async function arrive(target: Target): Promise<string> {
  const lead = listOperations().find(({ id }) => id === 'newVehicleLead')
  if (lead === undefined) throw new Error('Failed to save a prospect: no operation takes leads.')
  await control(target, 'POST', '/sandboxes/main/reset', { scenario: 'empty' })
  const { text } = await attackWith(target, lead, { body: JSON.stringify(lead.example) })
  return String((JSON.parse(text) as { readonly id?: unknown }).id)
}

/** A long run takes all bodies of an operation. */
function chosen({ document, schema, example }: AttackedOperation, index: number, rounds: number) {
  if (schema === undefined) return []
  const bodies = bodiesOf(document, { value: schema, pointer: '#' }, example)
  const at = (index * STRIDE) % bodies.length
  return rounds === 1 ? bodies.slice(at, at + 1) : bodies
}
