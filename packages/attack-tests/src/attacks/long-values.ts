// Long values and wrong ones wherever a caller can send them: a refusal says what would do, and repeats little of what came.
import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { attackWith, listActions, listOperations } from '../contract-operations.ts'
import type { AttackCall, AttackedOperation } from '../contract-operations.ts'
import { draw } from '../draw.ts'
import { send } from '../system-client.ts'
import type { Answered } from '../system-client.ts'
import { addressesOf } from '../system-target.ts'
import type { Target } from '../system-target.ts'
import { bodyWith, placesOf } from './schema-walk.ts'

/** A refusal repeats no more of a value, or of a name, than this. */
const REPEATED_MAX = 100

/** One without a blank, and one of many words. */
const LONG_TEXTS = ['x'.repeat(3_000), 'wx '.repeat(1_000)]
const REPEATED = new RegExp(`x{${REPEATED_MAX + 1},}|(?:wx.){${Math.ceil(REPEATED_MAX / 3)},}`)

/** No refusal is longer: ten mistakes, each with what is allowed. */
const ANSWER_LENGTH_MAX = 4_000

/** A short run tries one of so many calls of each operation. */
const SHORT_STEP = 11

/** Words of ours that nobody outside knows. */
const INTERNAL = /\[object |undefined|NaN|a value that fits/

export const longValues: Attack = {
  name: 'long values',
  roundsMax: 2,
  run: async (target, rounds) => {
    const tally = createTally()
    const texts = LONG_TEXTS.slice(0, rounds)
    const step = rounds === 1 ? SHORT_STEP : 1
    const operations = listOperations()
    const actions = await listActions(target)
    for (const text of texts) {
      for (const [turn, operation] of operations.entries())
        for (const call of draw([...callsTo(operation, text)], step, turn))
          judge(tally, operation.id, await attackWith(target, operation, call))
      for (const [turn, { document, schema, ...action }] of actions.entries())
        for (const body of draw(bodiesOf(document, schema, text), step, turn))
          judge(
            tally,
            action.id,
            await attackWith(target, { ...action, document, schema }, { body }),
          )
      await attackHeaders(target, tally, text)
    }
    return tally.outcome()
  },
}

function* callsTo(
  { document, parameters, schema }: AttackedOperation,
  text: string,
): Iterable<AttackCall> {
  const written = encodeURIComponent(text)
  const body = schema === undefined ? {} : { body: '{}' }
  yield { query: `${written}=1`, ...body }
  for (const { name, in: place } of parameters) {
    if (place === 'path') yield { path: { [name]: written }, ...body }
    if (place === 'query') yield { query: `${name}=${written}`, ...body }
  }
  if (schema !== undefined)
    for (const wrong of bodiesOf(document, schema, text)) yield { body: wrong }
}

function bodiesOf(
  document: Readonly<Record<string, unknown>>,
  schema: unknown,
  text: string,
): readonly string[] {
  const values = [JSON.stringify(text), JSON.stringify({ [text]: text }), '7.5']
  return placesOf(document, schema).flatMap((place) =>
    values.map((value) => bodyWith(place, value)),
  )
}

/** Headers that something is refused for, before any operation is asked. */
const HEADERS = ['expect', 'origin', 'host', 'sec-fetch-site', 'content-type', 'transfer-encoding']

async function attackHeaders(target: Target, tally: Tally, text: string): Promise<void> {
  for (const base of addressesOf(target))
    for (const name of HEADERS)
      for (const value of [text, `http://${text}`, `http://me:${text}@h`])
        judge(
          tally,
          `${base} ${name}`,
          await send(base, { method: 'POST', headers: { [name]: value } }),
        )
}

function judge(tally: Tally, asked: string, { status, text }: Answered): void {
  tally.count(status)
  if (status > 0 && status < 400) return
  const repeated = REPEATED.exec(text)?.[0]
  if (status === 0 || status >= 500)
    tally.fault(`${asked} answers ${status}: ${text.slice(0, 200)}`)
  if (repeated !== undefined) tally.fault(`${asked} repeats ${repeated.length} characters`)
  if (text.length > ANSWER_LENGTH_MAX) tally.fault(`${asked} answers ${text.length} characters`)
  if (INTERNAL.test(text)) tally.fault(`${asked} is unreadable: ${text.slice(0, 300)}`)
}
