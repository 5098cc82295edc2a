/** How content a prospect was, from 1 to 5. */
export interface CsatRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly result: number
  readonly comment?: string
}
