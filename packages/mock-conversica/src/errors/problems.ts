import type { Schemas } from '@ensaio/contracts/conversica'
import type { Problems, Reply } from '@ensaio/mock-kit'
import { findMissingConversation } from '../lead/lead.ts'
import type { ConversicaWorld } from '../world.ts'
import { describeRefusedKeys, refusedKeysOf } from './refused-keys.ts'

/** The vendor's replies to requests that no handler sees. */
export const problems: Problems<ConversicaWorld> = {
  // The body is assumed.
  unknownPath: () => refused(404, 'Not found.'),

  // Observed verbatim.
  methodNotAllowed: ({ method, allowed }) => {
    const methods = allowed.join(', ')
    const message = `${method} method is not allowed for this resource. The following methods are available: ${methods}`
    return { ...refused(405, message), headers: { allow: methods } }
  },

  // The bodies are assumed; the spec fixes how keys are named.
  invalidRequest: (violations, { world, body }) => {
    const keys = refusedKeysOf(violations)
    if (keys.length > 0) {
      return refused(400, describeRefusedKeys([...keys, ...findMissingConversation(world, body)]))
    }
    if (violations.some(({ rule }) => rule === 'json')) {
      return refused(400, 'The body is not valid JSON.')
    }
    if (violations.some(({ rule }) => rule === 'contentType')) {
      return refused(400, 'The content type must be application/json.')
    }
    return refused(400, 'The body must be a JSON object that holds one lead.')
  },

  // Assumed: no limit is documented.
  bodyTooLarge: ({ bytesMax }) =>
    refused(413, `The body is too large. At most ${bytesMax} bytes are read.`),

  // Assumed. Not a status that invites a retry: more room comes only when somebody deletes something.
  full: () => refused(400, 'No more leads can be stored.'),

  // Assumed.
  unreadable: ({ status, message }) => refused(status, message),
}

/** Observed verbatim; the same for missing, wrong and locked credentials. */
export function invalidCredentials(): Reply {
  const body: Schemas['InvalidCredentials'] = {
    message:
      'Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned.',
  }
  return { status: 401, headers: { 'www-authenticate': 'Basic realm="Conversica"' }, body }
}

function refused(status: number, message: string): Reply {
  const body: Schemas['LeadRefused'] = { message, status: false }
  return { status, body }
}
