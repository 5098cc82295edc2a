// People whom an account knows twice. A program that joins customers by phone or CPF has to cope with each of these.

const GROUPS = ['Clientes Ouro', 'Atacado', 'Assinantes', 'Funcionários'] as const

/** The groups by number; 0 stands for none. */
export const GROUP_NAMES = ['', ...GROUPS] as const

/** A customer who is another record of a person. Both records have the same name, CPF and email address. */
export interface RepeatedCustomer {
  /** Number of the person: the customer who has it, too. */
  readonly person: number
  readonly group: Group
  /** The phone differs. Otherwise it is the same. */
  readonly hasNewPhone?: true
}

type Group = (typeof GROUPS)[number]

/** Number of the person and of the second record, and the group of each. */
type Pair = readonly [person: number, again: number, group: Group, otherGroup?: Group]

const IN_TWO_GROUPS: readonly Pair[] = [
  [12, 212, 'Clientes Ouro', 'Atacado'],
  [25, 225, 'Assinantes', 'Clientes Ouro'],
  [40, 240, 'Atacado', 'Funcionários'],
]
const TWICE_IN_ONE_GROUP: readonly Pair[] = [
  [51, 251, 'Clientes Ouro'],
  [64, 264, 'Assinantes'],
]
const WITH_NEW_PHONE: readonly Pair[] = [
  [77, 277, 'Assinantes'],
  [88, 288, 'Atacado'],
]

/** The repeated customers of a small account, by number: both records of each person, so that both are complete. */
export const REPEATED_CUSTOMERS: ReadonlyMap<number, RepeatedCustomer> = new Map([
  ...[...IN_TWO_GROUPS, ...TWICE_IN_ONE_GROUP].flatMap((pair) => recordsOf(pair, {})),
  ...WITH_NEW_PHONE.flatMap((pair) => recordsOf(pair, { hasNewPhone: true })),
])

function recordsOf(
  [person, again, group, otherGroup = group]: Pair,
  change: Pick<RepeatedCustomer, 'hasNewPhone'>,
): readonly (readonly [number, RepeatedCustomer])[] {
  return [
    [person, { person, group }],
    [again, { person, group: otherGroup, ...change }],
  ]
}
