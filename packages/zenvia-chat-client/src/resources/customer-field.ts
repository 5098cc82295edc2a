import type { Schemas } from '@ensaio/contracts/zenvia-chat'

/** Anything that shows a customer: a row of the history, or one of the ongoing interactions. */
export interface WithCustomer {
  readonly customer: { readonly fields: Readonly<Partial<Record<CustomerFieldName, unknown>>> }
}

export type CustomerFieldName = keyof Schemas['CustomerFields']

/**
 * Lists the values of a customer's field. The vendor sends a text, several as a list, and an empty text for none; anything
 * else that comes, such as null, counts as none.
 *
 * @example
 * ```ts
 * import { customerField, type HistoryRow } from '@ensaio/zenvia-chat-client'
 *
 * export function firstEmail(row: HistoryRow): string | undefined {
 *   return customerField(row, 'channel_email')[0]
 * }
 * ```
 */
export function customerField(
  { customer }: WithCustomer,
  field: CustomerFieldName,
): readonly string[] {
  const values: readonly unknown[] = [customer.fields[field]].flat()
  return values.filter((value): value is string => typeof value === 'string' && value !== '')
}
