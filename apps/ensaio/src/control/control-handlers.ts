import type { Operations } from '@ensaio/contracts/control'
import { clockHandlers } from './clock.ts'
import type { HandlersOf } from './control-context.ts'
import { deliveryHandlers } from './deliveries.ts'
import { deliverySettingHandlers } from './delivery-settings.ts'
import { endpointHandlers } from './endpoints.ts'
import { faultHandlers } from './faults.ts'
import { journalHandlers } from './journal.ts'
import { rareHandlers } from './rare-handlers.ts'
import { recordHandlers } from './records.ts'
import { sandboxHandlers } from './sandboxes.ts'
import { serviceHandlers } from './services.ts'
import { snapshotHandlers } from './snapshots.ts'
import { verifyHandlers } from './verify.ts'

/** The handler of each operation: a missing one does not compile. The stream of the journal is not a reply, so it is not here. */
export const controlHandlers: HandlersOf<Exclude<keyof Operations, 'followJournal'>> = {
  ...serviceHandlers,
  ...sandboxHandlers,
  ...snapshotHandlers,
  ...verifyHandlers,
  ...clockHandlers,
  ...endpointHandlers,
  ...deliveryHandlers,
  ...deliverySettingHandlers,
  ...journalHandlers,
  ...recordHandlers,
  ...faultHandlers,
  ...rareHandlers,
}
