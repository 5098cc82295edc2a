import type { Notification } from '@ensaio/zenvia-conversion-client'
import type { ArrivedNotification } from './notification-recorder.ts'
import { notificationSources } from './notification-sources.ts'
import type { ConversionProvider } from './provider.ts'

/** A notification as Pact takes it: the very bytes that came, and what came around them. */
interface ProvidedMessage {
  readonly __pactMessageMetadata: Record<string, string>
  readonly message: Buffer
}

/** For each notification that the receiver expects, the one that arrived at the provider. */
export function messageProvidersOf({
  arrived,
}: ConversionProvider): Record<string, () => ProvidedMessage> {
  return Object.fromEntries(
    Object.entries(notificationSources).map(([description, fits]) => [
      description,
      () => toProvidedMessage(findNotification(arrived, fits)),
    ]),
  )
}

/** Parses a notification. Its form is checked against the contract elsewhere. */
export function readNotification({ bytes }: ArrivedNotification): Notification {
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** @throws Error, which Pact reports as a failure of the message */
function findNotification(
  arrived: readonly ArrivedNotification[],
  fits: (notification: Notification) => boolean,
): ArrivedNotification {
  const found = arrived.find((one) => fits(readNotification(one)))
  if (found !== undefined) return found
  throw new Error(`Failed to find the notification: ${arrived.length} arrived, and none fits.`)
}

function toProvidedMessage({
  method,
  address,
  contentType,
  bytes,
}: ArrivedNotification): ProvidedMessage {
  return {
    __pactMessageMetadata: { contentType, method, address },
    message: Buffer.from(bytes),
  }
}
