import type { Schemas, Webhooks } from '@ensaio/contracts/conversica'

/** A message that the assistant sent or that the lead sent. */
export type Message = Webhooks['message']

/**
 * The keys of a lead that changed.
 *
 * @note `leadStatus`, `conversationStage` and `conversationStatus` are typed by the words that are known. The receiver lets
 * other words through, as the vendor may add some and would not send the update again: give a `switch` a `default`.
 */
export type LeadUpdate = Webhooks['leadUpdate']

/** A visitor whom the website chat turned into a lead. That the customer's own fields are strings is not checked. */
export type ChatLead = Webhooks['chatLead']

/** The reply to a chat lead. */
export type ChatLeadAnswer = Schemas['ChatLeadAnswer']

/** The names of the three callbacks. */
export type CallbackName = keyof Webhooks

/**
 * The receiver's default paths, as customers commonly choose them; a trailing slash makes no difference.
 *
 * @example
 * ```ts
 * import { defaultPaths } from '@ensaio/conversica-client'
 *
 * export const urlsToRegister = Object.values(defaultPaths).map(([path]) => `https://crm.example.com${path}`)
 * ```
 */
export const defaultPaths: { readonly [Name in CallbackName]: readonly string[] } = {
  message: ['/conversicaMessage', '/conversica/message'],
  leadUpdate: ['/conversicaLead', '/conversica/lead'],
  chatLead: ['/conversicaCreate', '/conversica/create'],
}
