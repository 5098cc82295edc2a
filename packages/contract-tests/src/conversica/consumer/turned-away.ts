import { mainLogin } from '../logins.ts'
import { behaviour, failedLogin, scenario } from '../states.ts'
import type { LeadInteraction } from './lead-interaction.ts'
import { leastLead } from './leads.ts'

const answer = { kind: 'unauthorised' } as const

/** Good leads from somebody whom the vendor does not let in. */
export const turnedAway: readonly LeadInteraction[] = [
  {
    description: 'a lead with a wrong password',
    given: [scenario('empty')],
    login: { ...mainLogin, password: 'a wrong password' },
    lead: leastLead,
    answer,
  },
  {
    description: 'a lead by an unknown user',
    given: [scenario('empty')],
    login: { ...mainLogin, username: 'nobody-knows-me' },
    lead: leastLead,
    answer,
  },
  {
    description: 'a lead with the correct password for a locked account',
    given: [scenario('empty'), behaviour('lockAfterFailures', 1), failedLogin(mainLogin.username)],
    lead: leastLead,
    answer,
  },
]
