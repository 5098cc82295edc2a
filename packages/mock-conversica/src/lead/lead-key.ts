import type { Schemas } from '@ensaio/contracts/conversica'

/** What identifies a lead: the customer's id for it and, where one integration serves several customers, theirs. */
export type LeadIdentity = Pick<Schemas['Lead'], 'id' | 'clientId'>

/**
 * The one string that stands for a lead: `lead-1001`, or `lead-1001/branch-07` with a clientId. A slash inside the id
 * is escaped, so that no two leads share a key. An empty clientId is the same as none (assumed).
 */
export function leadKeyOf({ id, clientId }: LeadIdentity): string {
  const escaped = /[%/]/.test(id) ? id.replaceAll('%', '%25').replaceAll('/', '%2F') : id
  return clientId === undefined || clientId === '' ? escaped : `${escaped}/${clientId}`
}
