import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { draw } from '../draw.ts'
import { authorized, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** The largest body that a service reads; of a text it reads a mebibyte. */
const BODY_BYTES_MAX = 16 * 2 ** 20
const TEXT_BYTES_MAX = 2 ** 20

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'multipart/form-data; boundary=b'

const filled = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / unit.length))

const PART = '--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n\r\n'
const FILE = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
const FORM_BYTES = BODY_BYTES_MAX - 1_000

/** Bodies about as long as can be, or longer. */
const BODIES: readonly (readonly [what: string, type: string, body: () => string])[] = [
  ['a form of one file', FORM_TYPE, () => `${FILE}${filled('x', FORM_BYTES)}\r\n--b--\r\n`],
  ['a form of empty parts', FORM_TYPE, () => `${filled(PART, FORM_BYTES)}--b--\r\n`],
  ['a form without an end', FORM_TYPE, () => `${FILE}${filled('\r\n--', FORM_BYTES)}`],
  ['a form of almost its boundary', FORM_TYPE, () => `${FILE}${filled('\r\n--a', FORM_BYTES)}`],
  ['a form of one long line', FORM_TYPE, () => filled('-', FORM_BYTES)],
  ['a form whose boundary is long', FORM_TYPE, () => `--${filled('b', FORM_BYTES)}\r\n\r\n`],
  ['a form of long headers', FORM_TYPE, () => `--b\r\n${filled('a: b\r\n', FORM_BYTES)}\r\n`],
  [
    'a form with a long disposition',
    FORM_TYPE,
    () => `--b\r\ncontent-disposition: form-data${filled('; a="', FORM_BYTES)}\r\n\r\n\r\n--b--`,
  ],
  [
    'a form with an endless escape',
    FORM_TYPE,
    () =>
      `--b\r\ncontent-disposition: form-data; name="${filled('\\"', FORM_BYTES)}\r\n\r\n\r\n--b--`,
  ],
  ['a form of line ends', FORM_TYPE, () => filled('\r\n', FORM_BYTES)],
  ['bytes', 'application/octet-stream', () => filled('\0', FORM_BYTES)],
  ['more than may be', 'application/octet-stream', () => filled('\0', 2 * BODY_BYTES_MAX)],
  ['a text that is too long', JSON_TYPE, () => JSON.stringify(filled('x', BODY_BYTES_MAX))],
  ['a list', JSON_TYPE, () => `[${filled('{},', TEXT_BYTES_MAX - 10)}{}]`],
  ['a list in a list', JSON_TYPE, () => `[${filled('[', TEXT_BYTES_MAX / 2 - 1)}`],
  ['a text', JSON_TYPE, () => JSON.stringify(filled('x', TEXT_BYTES_MAX - 10))],
  ['escapes', JSON_TYPE, () => `"${filled(String.raw`\u0000`, TEXT_BYTES_MAX - 10)}"`],
  ['numbers', JSON_TYPE, () => `[${filled('1e9,', TEXT_BYTES_MAX - 10)}1]`],
  ['one number', JSON_TYPE, () => filled('9', TEXT_BYTES_MAX - 10)],
  ['keys', JSON_TYPE, () => `{${filled('"a":1,', TEXT_BYTES_MAX - 10)}"a":1}`],
  ['spaces', JSON_TYPE, () => filled(' ', TEXT_BYTES_MAX - 10)],
]

/** The operation that reads a form. */
const SEND_FILE = {
  service: 'zenvia-conversion',
  path: '/v1/prospect/000000000000000000000000/messaging/whatsapp/send-file',
  method: 'POST',
} as const

/** Operations that read a body. */
const OPERATIONS = [
  { service: 'conversica', path: '/json/', method: 'POST' },
  { service: 'zenvia-conversion', path: '/v1/lead/vehicle', method: 'POST' },
  SEND_FILE,
  { service: 'control', path: '/sandboxes/main/faults', method: 'POST' },
] as const

export const largeBodies: Attack = {
  name: 'large bodies',
  roundsMax: 2,
  run: async (target, rounds) => {
    const tally = createTally()
    let turn = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const [what, type, written] of BODIES) {
        const body = Buffer.from(written(), 'latin1')
        for (const operation of rounds === 1 ? oneFor(type, (turn += 1)) : OPERATIONS) {
          const { status, text } = await attack(target, operation, { type, body })
          tally.count(status)
          if (status >= 500 || status === 0)
            tally.fault(`${status} to ${operation.path} with ${what}: ${text.slice(0, 200)}`)
        }
      }
    }
    return tally.outcome()
  },
}

/** A short run sends each body to one operation, the next one to the next, but forms to the one that takes them. */
function oneFor(type: string, turn: number): readonly (typeof OPERATIONS)[number][] {
  return type === FORM_TYPE ? [SEND_FILE] : draw(OPERATIONS, OPERATIONS.length, turn)
}

function attack(
  target: Target,
  { service, path, method }: (typeof OPERATIONS)[number],
  { type, body }: { readonly type: string; readonly body: Uint8Array },
) {
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) return send(`${target.control}${path}`, { method, body })
  const { url, headers } = authorized(at, path)
  return send(url, { method, body, headers: { ...headers, 'content-type': type } })
}
