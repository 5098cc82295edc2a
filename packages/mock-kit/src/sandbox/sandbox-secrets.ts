// The secrets that a sandbox knows of itself, and the places where they are hidden.
import type { Credentials } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Send, SendResult } from '../outbox/send.ts'
import { isSecretParameter } from '../redaction/is-secret.ts'
import { createRedaction } from '../redaction/redaction.ts'
import { redactDeeply, replaceTexts } from '../redaction/redact-deeply.ts'
import {
  concealerOfCall,
  createSecretValues,
  secretsOfCall,
  secretsOfUser,
} from '../redaction/secret-values.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Change } from '../world/transaction.ts'
import type { Sandbox } from './sandbox.ts'
import type { Worlds } from './worlds.ts'

/** Hides the secrets of a sandbox. */
export interface SandboxSecrets extends Pick<Sandbox, 'withoutSecrets' | 'shownTarget'> {
  /** Learns the secrets of all worlds: to be called when credentials or endpoints may have changed. */
  learn(): void
  /** Returns another number once more secrets are known. */
  readonly version: () => number
  /** Returns the entry as it may be shown. */
  readonly concealEntry: (entry: JournalEntry) => JournalEntry
  /** Learns the secrets of each call, and takes them out of its answer: receivers repeat them. */
  concealing(send: Send): Send
}

/** For entries of a service that is not there. */
const BY_CUSTOM = createRedaction({})

/** @param given secrets of the process */
export function createSandboxSecrets(
  worlds: Pick<Worlds, 'list' | 'mock'>,
  given: readonly string[] = [],
): SandboxSecrets {
  const values = createSecretValues(given)
  const learn = (): void => {
    for (const world of worlds.list) {
      values.learn(secretsOfWorld(worlds.mock(world.service), world))
    }
  }
  learn()
  const textsOf = (service: string): ((text: string) => string) => {
    const isKnown = worlds.list.some((world) => world.service === service)
    const redaction = isKnown ? worlds.mock(service).redaction : BY_CUSTOM
    return (text) => values.conceal(redaction.text(text))
  }
  const withoutSecrets: Sandbox['withoutSecrets'] = (service, value) =>
    redactDeeply(value, textsOf(service))
  let last = { service: '', target: '', shown: '', version: -1 }
  const shownTarget: Sandbox['shownTarget'] = (service, target) => {
    const { version } = values
    if (last.target !== target || last.service !== service || last.version !== version) {
      const redacted = worlds.mock(service).redaction.target(target)
      last = { service, target, shown: withoutSecrets(service, redacted), version }
    }
    return last.shown
  }
  return {
    learn,
    withoutSecrets,
    shownTarget,
    version: () => values.version,
    concealEntry: (entry) => {
      if (entry.kind === 'delivery') return replaceTexts(entry, values.conceal)
      // Its texts were redacted by name already, and most of its keys are ours; those of records are not.
      const shown = replaceTexts({ ...entry, changes: [] }, values.conceal)
      const showText = textsOf(entry.service)
      return { ...shown, changes: entry.changes.map((change) => concealChange(change, showText)) }
    },
    concealing: (send) => async (request) => {
      values.meet(secretsOfCall(request))
      const concealOfCall = concealerOfCall(request)
      // Before the log cuts it: half a secret is recognised no more.
      return concealResult(await send(request), (text) => values.conceal(concealOfCall(text)))
    },
  }
}

/** Hides the secrets of a change. The record as it is now shares most texts with the one before, which are looked at once. */
function concealChange(change: Change, showText: (text: string) => string): Change {
  const { before, after, ...place } = change
  const shown = before && redactDeeply(before, showText)
  const like = before && shown && { value: before, shown }
  return {
    ...redactDeeply(place, showText),
    ...(shown && { before: shown }),
    ...(after && { after: redactDeeply(after, showText, like) }),
  }
}

/** Lists the secrets of a world: its credentials, and the passwords and addresses of its endpoints. */
function secretsOfWorld(mock: Mock, world: EngineWorld): readonly string[] {
  const keys = mock.keys?.list(world) ?? []
  const endpoints = [...world.endpoints.all()]
  return [
    ...secretsOfKey(mock.credentialsIn(world)),
    ...keys.flatMap(({ credentials }) => secretsOfKey(credentials)),
    ...endpoints.flatMap(({ url, username: user = '', password }) => [
      ...secretsOfCall({ url, headers: {} }),
      ...(password === undefined ? [] : secretsOfUser(user, password)),
    ]),
  ]
}

function secretsOfKey(credentials: Credentials): readonly string[] {
  const { username = '' } = credentials
  const own = Object.entries(credentials).filter(([name]) => isSecretParameter(name, {}))
  return own.flatMap(([, value]) => secretsOfUser(username, value))
}

function concealResult(result: SendResult, conceal: (text: string) => string): SendResult {
  if (result.kind === 'failed') return result
  const { body, headers } = result
  return { ...result, body: conceal(body), headers: replaceTexts(headers, conceal) }
}
