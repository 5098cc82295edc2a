import { strict as assert } from 'node:assert'
import { createSandbox } from 'ensaio'
import { toHandlers } from 'ensaio/msw'
import { setupServer } from 'msw/node'

const sandbox = await createSandbox({ clock: 'frozen' })
setupServer(...toHandlers(sandbox)).listen()
const { token } = sandbox.credentials['zenvia-chat']
const answer = await fetch(`https://zchat.zenvia.io/api/ms/external/ongoing?token=${token}`)
assert.equal(answer.status, 200)
