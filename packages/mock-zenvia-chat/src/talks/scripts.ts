import { defined } from '@ensaio/mock-kit'
import { DEPARTMENTS, TAG } from '../account/staff.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { mixSeed } from '../simulation/seeded-random.ts'
import { ORDER_NUMBER } from './small-talk.ts'
import type { Branch, Subject } from './subject.ts'
import { DEFECT_SUBJECTS } from './subjects/defect-subjects.ts'
import { DELAY_SUBJECTS } from './subjects/delay-subjects.ts'
import { DELIVERY_SUBJECTS } from './subjects/delivery-subjects.ts'
import { EXCHANGE_SUBJECTS } from './subjects/exchange-subjects.ts'
import { OUTREACH_SUBJECTS } from './subjects/outreach-subjects.ts'
import { PAYMENT_SUBJECTS } from './subjects/payment-subjects.ts'
import { PRESALE_SUBJECTS } from './subjects/presale-subjects.ts'
import { PURCHASE_SUBJECTS } from './subjects/purchase-subjects.ts'
import { REFUND_SUBJECTS } from './subjects/refund-subjects.ts'
import { RETURN_SUBJECTS } from './subjects/return-subjects.ts'
import { SALES_SUBJECTS } from './subjects/sales-subjects.ts'
import { SERVICE_SUBJECTS } from './subjects/service-subjects.ts'
import { SUPPORT_SUBJECTS } from './subjects/support-subjects.ts'
import { WARRANTY_SUBJECTS } from './subjects/warranty-subjects.ts'

/** The subjects of customers, in the order of the account's departments. */
const SUBJECTS_BY_DEPARTMENT: readonly (readonly Subject[])[] = [
  [...EXCHANGE_SUBJECTS, ...RETURN_SUBJECTS],
  [...SALES_SUBJECTS, ...PURCHASE_SUBJECTS],
  [...DEFECT_SUBJECTS, ...SUPPORT_SUBJECTS],
  [...PAYMENT_SUBJECTS, ...REFUND_SUBJECTS],
  [...DELAY_SUBJECTS, ...DELIVERY_SUBJECTS],
  [...WARRANTY_SUBJECTS, ...SERVICE_SUBJECTS],
]

/** All subjects. */
const SUBJECTS: readonly Subject[] = [
  ...SUBJECTS_BY_DEPARTMENT.flat(),
  ...OUTREACH_SUBJECTS,
  ...PRESALE_SUBJECTS,
]

/** The subject of a talk, and its outcome. */
export interface Script {
  readonly subject: Subject
  readonly branch: Branch
}

/** From this on, an outcome is what the customer hoped for. */
const HOPED_OUTLOOK = 0.9

const SCRIPT_SALT = 0x5c41
const OTHER_SALT = 0x4f54
/** Marketplaces show questions about what they offer, each with one answer. */
const QUESTIONS_CHANNEL = CHANNELS.indexOf('MELI_QST')

/** The scripts by subject and outcome, made once: a million interactions are simulated with them. */
const SCRIPTS = {
  incoming: SUBJECTS_BY_DEPARTMENT.map(toScripts),
  outgoing: OUTREACH_SUBJECTS.map((subject) => toScripts([subject])),
  questions: PRESALE_SUBJECTS.map((subject) => toScripts([subject])),
}

function toScripts(subjects: readonly Subject[]): readonly (readonly Script[])[] {
  return subjects.map((subject) => subject.branches.map((branch) => ({ subject, branch })))
}

/** Returns the script of the interaction with this seed. */
export function scriptOf(
  seed: number,
  { active, channel, department }: Pick<Interaction, 'active' | 'channel' | 'department'>,
): Script {
  const hash = mixSeed(seed, SCRIPT_SALT)
  const incoming = channel === QUESTIONS_CHANNEL ? SCRIPTS.questions : SCRIPTS.incoming
  // Fixtures may add departments, and an interaction that nobody took may have none.
  const subjects = defined((active ? SCRIPTS.outgoing : incoming)[department % DEPARTMENTS.length])
  const branches = defined(subjects[(hash & 0xffff) % subjects.length])
  return defined(branches[(hash >>> 16) % branches.length])
}

/** Matters for the end of a long talk, with the outcomes that contradict nothing. */
const OTHER_SCRIPTS = toScripts(SUBJECTS.filter(({ isSideMatter }) => isSideMatter))
  .flat()
  .filter(isHoped)

/** Returns the script of another matter, for a talk that is long. */
export function otherScriptOf(seed: number, main: Script): Script {
  const hasOrder = main.subject.isPresale !== true && isHoped(main)
  const others = OTHER_SCRIPTS.filter(
    ({ subject }) =>
      subject !== main.subject && (hasOrder || !subject.questions.includes(ORDER_NUMBER)),
  )
  return defined(others[mixSeed(seed, OTHER_SALT) % others.length])
}

const PRAISE_SALT = 0x7072

/**
 * Returns whether the customer of the interaction with this seed praises: whoever wrote to praise, and half of those whose hopes were
 * met. They rate well, so it is decided before the rating and the words.
 */
export function isPraising(seed: number, script: Script): boolean {
  if (script.subject.tags.includes(TAG.praise)) return true
  return isHoped(script) && (mixSeed(seed, PRAISE_SALT) & 1) === 0
}

/** Returns whether the outcome is what the customer hoped for. */
export function isHoped({ branch }: Script): boolean {
  return branch.outlook >= HOPED_OUTLOOK
}
