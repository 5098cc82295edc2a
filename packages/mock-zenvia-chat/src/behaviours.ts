import type { Behaviour } from '@ensaio/mock-kit'
import type { ChatTypes } from './world-types.ts'

type Behaviours = {
  readonly [Name in keyof ChatTypes['behaviours']]: Behaviour<ChatTypes['behaviours'][Name]>
}

/** The switches where the vendor's document leaves more than one reading open, and the pace of what happens by itself. */
export const behaviours: Behaviours = {
  rejectOversizedLimit: {
    description: 'Refuse a limit above 10,000 with 400; otherwise it is read as 10,000.',
    default: false,
  },
  activeAsBoolean: {
    description: 'Show "active" as true or false; otherwise as the strings "true" and "false".',
    default: false,
  },
  autopilotPerHour: {
    description:
      'How many interactions begin in an hour of sandbox time, at most 10,000; open ones go on as well. 0: nothing happens by itself.',
    // What stands still can be counted twice: nobody's first report is to differ from the history because rows arrive.
    default: 0,
  },
}
