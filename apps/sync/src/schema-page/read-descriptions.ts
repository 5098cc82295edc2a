/** The description of a table or view, and of those of its columns that need one. */
export interface Description {
  readonly about: string
  readonly columns: Readonly<Record<string, string>>
}

interface Declaration extends Description {
  /** The interface that it stands for. */
  readonly alias?: string
}

const DECLARATION =
  /(?:\/\*\*(?<about>(?:(?!\*\/)[^])*)\*\/\n)?(?:export )?(?:interface (?<name>\w+) \{\n(?<body>[^]*?)\n\}|type (?<alias>\w+) = (?<target>\w+)\n)/gu
const MEMBER =
  /(?:\/\*\*(?<about>(?:(?!\*\/)[^])*)\*\/\s*)?readonly (?<name>\w+): (?<type>[^\n]+)/gu

/** Reads the comments of schema.ts, so that what a column means is written down once; by the name of the table. */
export function readDescriptions(source: string): Readonly<Record<string, Description>> {
  const declarations = new Map<string, Declaration>()
  for (const { groups = {} } of source.matchAll(DECLARATION)) {
    const { about = '', name, body = '', alias = '', target = '' } = groups
    if (name !== undefined)
      declarations.set(name, { about: toSentence(about), columns: readMembers(body) })
    else declarations.set(alias, { about: toSentence(about), columns: {}, alias: target })
  }
  const tables = readMembers(
    /interface Schema \{\n(?<body>[^]*?)\n\}/u.exec(source)?.[1] ?? '',
    'type',
  )
  return Object.fromEntries(
    Object.entries(tables).map(([table, name]) => {
      const { about = '', columns = {}, alias } = declarations.get(name) ?? {}
      return [table, { about, columns: declarations.get(alias ?? '')?.columns ?? columns }]
    }),
  )
}

function readMembers(
  body: string,
  part: 'about' | 'type' = 'about',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...body.matchAll(MEMBER)].map(({ groups = {} }) => [
      groups['name'] ?? '',
      toSentence(groups[part] ?? ''),
    ]),
  )
}

function toSentence(comment: string): string {
  return comment
    .replaceAll(/\n[^\S\n]*\*/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
