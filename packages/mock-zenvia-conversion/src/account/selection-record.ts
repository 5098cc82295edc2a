/** The one that the default scenario has: nothing lists selections, so its key has to be known. */
export const SELECTION_ID = '69086f10c0ffee0010000017'

/** Prospects that an agent has picked in the app. */
export interface SelectionRecord {
  readonly id: string
  readonly createdAt: number
  readonly groupId: string
  readonly prospectIds: readonly string[]
}
