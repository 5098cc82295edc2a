import type { Account } from '../account/account.ts'
import type { Interaction } from '../rows/interaction.ts'

/** Stands for one interaction as it is shown. It never changes; what it stands for is told when a view asks. */
export interface Shown {
  readonly account: Account
  readonly tell: () => Interaction
}
