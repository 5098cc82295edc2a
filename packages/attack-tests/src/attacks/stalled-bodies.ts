import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { authorized, open, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** Callers that stall, in each round; a short run has some more than there is room for. */
const CALLERS = 1_000
const SHORT_CALLERS = 160

/** The length of each body, in bytes: the longest text that is read. */
const BODY_BYTES = 2 ** 20

/** All of a body but its last byte. */
const STALLED = Buffer.alloc(BODY_BYTES - 1, 'x')

/** Bodies for which there is room; the sandbox holds 64 MiB. */
const HELD_MAX = 64

/** Calls during which the others must have been refused. */
const HEALTH_CALLS_MAX = 5_000

/** Operations that read a body, and how each service refuses one that is crowded out. */
const OPERATIONS = [
  { service: 'conversica', path: '/json/', refusal: 413 },
  { service: 'zenvia-conversion', path: '/v1/lead/vehicle', refusal: 503 },
] as const

export const stalledBodies: Attack = {
  name: 'stalled bodies',
  isCrowd: true,
  roundsMax: 4,
  run: async (target, rounds) => {
    const tally = createTally()
    const length = rounds === 1 ? SHORT_CALLERS : CALLERS
    for (let round = 0; round < rounds; round += 1) {
      const callers = await Promise.all(Array.from({ length }, (_, index) => stall(target, index)))
      const answered = (): number => callers.filter(({ answer }) => answer() !== '').length
      // What callers have sent, the sandbox may not have read yet.
      for (let time = 0; time < 20 || answered() < length - HELD_MAX; time += 1) {
        if (time === HEALTH_CALLS_MAX) {
          tally.fault(`${length - answered()} bodies are held`)
          break
        }
        const { status } = await send(`${target.control}/health`)
        if (status !== 200) tally.fault(`${status} from /health while ${length} bodies stall`)
      }
      for (const { socket, refusal, answer } of callers) {
        const status = /^HTTP\/1\.1 (\d{3})/.exec(answer())?.[1] ?? 'held'
        tally.count(status)
        if (status !== 'held' && status !== String(refusal))
          tally.fault(`${status} instead of ${refusal}`)
        socket.destroy()
      }
    }
    const { counts, ...outcome } = tally.outcome()
    if (counts['413'] === undefined || counts['503'] === undefined) tally.fault('none is refused')
    return { ...outcome, counts }
  },
}

/** Sends all of a body but its last byte. */
async function stall(target: Target, index: number) {
  const { service, path, refusal } = OPERATIONS[index % 2 === 0 ? 0 : 1]
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) throw new Error(`Failed to attack ${service}: the target does not run it.`)
  const { url, headers } = authorized(at, path)
  const { pathname, search } = new URL(url)
  const lines = Object.entries({ host: 'localhost', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const socket = await open(at.baseUrl)
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  const head = `POST ${pathname}${search} HTTP/1.1\r\n${lines.join('')}content-length: ${BODY_BYTES}\r\n\r\n`
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve())
    socket.write(head)
    socket.write(STALLED, () => resolve())
  })
  return { socket, refusal, answer: () => text }
}
