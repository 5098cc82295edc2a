import type { ArrivedCallback } from './callback-recorder.ts'
import { usualPathOf } from '../callback-metadata.ts'
import { type CallbackSource, callbackSources } from './callback-sources.ts'
import type { Provider } from './open-provider.ts'

/** A callback as Pact takes it: the very bytes that came, and what came around them. */
interface ProvidedMessage {
  readonly __pactMessageMetadata: Record<string, string>
  readonly message: Buffer
}

/** For each callback that the receiver expects, the one that arrived at the provider. */
export function messageProvidersOf(provider: Provider): Record<string, () => ProvidedMessage> {
  return Object.fromEntries(
    Object.entries(callbackSources).map(([description, source]) => [
      description,
      () => toProvidedMessage(findCallback(provider.arrived, source)),
    ]),
  )
}

/** @throws Error, which Pact reports as a failure of the message */
function findCallback(
  arrived: readonly ArrivedCallback[],
  { webhook, fits }: CallbackSource,
): ArrivedCallback {
  const ofWebhook = arrived.filter(({ path }) => path === usualPathOf(webhook))
  const callback = ofWebhook.find(({ bytes }) => fits(JSON.parse(new TextDecoder().decode(bytes))))
  if (callback !== undefined) return callback
  throw new Error(
    `Failed to find the ${webhook} callback: of ${arrived.length} that arrived, ${ofWebhook.length} came to its path and none fits.`,
  )
}

function toProvidedMessage({ method, path, headers, bytes }: ArrivedCallback): ProvidedMessage {
  return {
    __pactMessageMetadata: {
      contentType: headers['content-type'] ?? '',
      method,
      path,
      authorization: headers['authorization'] ?? '',
    },
    message: Buffer.from(bytes),
  }
}
