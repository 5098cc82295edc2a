/** A way to reach somebody, in the one form in which it is compared. */
export interface Contact {
  readonly kind: 'phone' | 'email'
  readonly value: string
}

/** The contacts in comparable form: phones as their digits, emails in lower case. A text without digits is not a phone. */
export function toContacts(
  phones: readonly string[],
  emails: readonly string[],
): readonly Contact[] {
  const contacts: readonly Contact[] = [
    ...phones.map((phone) => ({ kind: 'phone' as const, value: toDigits(phone) })),
    ...emails.map((email) => ({ kind: 'email' as const, value: email.trim().toLowerCase() })),
  ]
  const byKey = new Map(contacts.map((contact) => [`${contact.kind} ${contact.value}`, contact]))
  return [...byKey.values()].filter(({ value }) => value !== '')
}

/** `+55 (71) 95555-4056`, `0055...` and `5571955554056` are one number. */
function toDigits(phone: string): string {
  return phone.replaceAll(/\D/gu, '').replace(/^00/u, '')
}
