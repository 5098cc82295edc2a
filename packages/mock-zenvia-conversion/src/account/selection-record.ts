/** Prospects that an agent has picked in the app. */
export interface SelectionRecord {
  readonly id: string
  readonly createdAt: number
  readonly groupId: string
  readonly prospectIds: readonly string[]
}
