/** How long a list is at most where the caller does not say; the spec's default, for callers without a request. */
export const LIMIT_DEFAULT = 100
