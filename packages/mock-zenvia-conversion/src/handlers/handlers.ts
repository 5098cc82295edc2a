import { requireScopes } from '../auth/scopes.ts'
import { accountHandlers } from './account.ts'
import { appHandlers } from './apps.ts'
import { asUserHandlers } from './as-user.ts'
import { interactionHandlers } from './interactions.ts'
import { leadHandlers } from './leads.ts'
import { messagingHandlers } from './messaging.ts'
import { notificationHandlers } from './notifications.ts'
import { prospectHandlers } from './prospects.ts'
import { quoteHandlers } from './quotes.ts'

/** The handlers of all operations, each behind the scopes that its operation requires. */
export const handlers = requireScopes({
  ...accountHandlers,
  ...appHandlers,
  ...asUserHandlers,
  ...interactionHandlers,
  ...leadHandlers,
  ...messagingHandlers,
  ...notificationHandlers,
  ...prospectHandlers,
  ...quoteHandlers,
})
