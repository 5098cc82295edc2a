/** Rules in one sandbox: each is looked at for each request. */
export const FAULT_RULES_MAX = 100

/** The memory of a sandbox's rules in bytes, estimated: a hundred with a page of text each. Snapshots keep them, too. */
export const FAULT_RULES_BYTES_MAX = 2 * 1024 * 1024

/** Ten minutes: every client has given up by then, and a forgotten rule must not hold connections for ever. */
export const REQUEST_DELAY_MS_MAX = 600_000

/** The longest time that `silence` lasts, for the same reason. */
export const SILENCE_MS_MAX = 600_000

/** The longest time that a dripping body takes; what is left by then never comes. */
export const DRIP_MS_MAX = 600_000

/** Thirty days of sandbox time: longer than any service goes on retrying. */
export const DELIVERY_DELAY_MS_MAX = 2_592_000_000

/** Copies of one delivery: enough to prove a receiver idempotent. */
export const DUPLICATES_MAX = 10

/** The number of deliveries that another may be held behind. */
export const REORDER_BEHIND_MAX = 100

/** Fast enough to be no fault at all: 100 MB/s. */
export const DRIP_BYTES_PER_SECOND_MAX = 100_000_000

/** The counts of a rule's `when`: beyond any session of testing. */
export const FAULT_COUNT_MAX = 1_000_000

/** The answer that a rule carries, as JSON: larger bodies belong into a scenario. */
export const STATUS_BODY_BYTES_MAX = 65_536

/** Headers that a rule may add, and characters of one value. */
export const STATUS_HEADERS_MAX = 50
export const STATUS_HEADER_LENGTH_MAX = 2_000

/** Ids, targets and paths: longer ones are a mistake. */
export const NAME_LENGTH_MAX = 200

/** Parameters or headers that a rule may ask for. */
export const MATCHED_TEXTS_MAX = 50

/** The JSON that a rule may ask for in a body: each rule compares it with each request. */
export const MATCHED_BODY_CHARACTERS_MAX = 10_000
