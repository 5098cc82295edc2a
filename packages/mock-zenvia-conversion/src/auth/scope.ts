/** Everything that a key can be allowed, in the vendor's order. */
export const SCOPES = [
  'leads:write',
  'prospects:read',
  'prospects:readAdditionalData',
  'prospects:write',
  'notifications',
  'messages:channels',
  'messages:transactional',
  'messages:conversational',
  'integration:act-as-user',
] as const

/** Something that a key can be allowed. */
export type Scope = (typeof SCOPES)[number]
