/** The lead that an email address was first seen with. */
export interface AddressRecord {
  /** As `addressKeyOf` spells it. */
  readonly key: string
  readonly leadKey: string
}

/** What makes two leads the same person: the same address in whatever case, with the same customer (assumed). */
export function addressKeyOf(lead: { readonly email: string; readonly clientId?: string }): string {
  return `${lead.email.trim().toLowerCase()} ${lead.clientId ?? ''}`
}
