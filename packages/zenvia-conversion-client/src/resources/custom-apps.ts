import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { CustomEvent, PushNotification } from './models.ts'

/** An event of the customer's own app. The API key, which the vendor wants in its `data`, the client adds. */
export interface AppEvent extends Omit<CustomEvent, 'data'> {
  readonly details?: Readonly<Record<string, unknown>>
}

/** Apps of the customer inside the product. */
export interface CustomApps {
  postEvent(event: AppEvent, options?: CallOptions): Promise<ResultOf<Operations['postEvent']>>
  /**
   * Sends a push notification to agents. Beside the scope `notifications`, the app itself has to be allowed to, or it
   * throws BadRequestError.
   */
  sendNotification(
    notification: PushNotification,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['sendNotification']>>
}

export function createCustomApps({ json }: Call<Operations>, apiKey: string): CustomApps {
  return {
    postEvent: ({ details, ...event }, options) => {
      const data = { apiKey, ...(details === undefined ? {} : { details }) }
      return json('postEvent', { body: { ...event, data } }, options)
    },
    sendNotification: (body, options) => json('sendNotification', { body }, options),
  }
}
