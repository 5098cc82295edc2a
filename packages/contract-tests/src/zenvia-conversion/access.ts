/** Below which the vendor's paths lie. */
export const BASE_PATH = '/v1'

/** Opens the sandbox `main`, with every scope, for the whole account, in the name of Paula. */
export const MAIN_KEY = 'main-conversion-key'

/** The key that is made next. */
export const SECOND_KEY = 'main-conversion-key-2'

/** The query of the subscriber's address. */
export const SECRET = 'a long secret'

/** The place where the subscriber receives notifications, {@link SECRET} included: path and query. */
export const NOTIFICATION_ADDRESS = '/zenvia-conversion?secret=a+long+secret'

/** The way in which a notification travels, for the interaction of a pact. */
export const notificationMetadata = {
  contentType: 'application/json',
  method: 'POST',
  address: NOTIFICATION_ADDRESS,
}
