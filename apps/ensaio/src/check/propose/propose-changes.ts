import type { Mock } from '@ensaio/mock-kit'
import type { Drift } from '../drift.ts'
import { editYaml } from './edit-yaml.ts'
import { changesFor } from './spec-change.ts'
import { mergeSchemas } from './infer-schema.ts'
import { unifiedDiff } from './unified-diff.ts'

/** The change of the specs that makes them agree with what was seen. */
export interface Proposal {
  /** A unified patch; empty where there is nothing to change. */
  readonly patch: string
  /** The differences that it takes away. */
  readonly taken: readonly Drift[]
  /** The differences that a person has to decide on. */
  readonly left: readonly Drift[]
}

/** Each change reads the file anew; more than these are a matter for a person. */
const CHANGES_MAX = 200

/** @param specOf returns the text of a service's spec file */
export function proposeChanges(
  drifts: readonly Drift[],
  mocks: readonly Mock[],
  specOf: (file: string) => string,
): Proposal {
  const texts = new Map<string, { readonly before: string; after: string }>()
  const taken: Drift[] = []
  const left: Drift[] = []
  for (const drift of mergeSamePlaces(drifts)) {
    const mock = mocks.find(({ service }) => service === drift.service)
    const changes = mock === undefined ? [] : changesFor(drift, mock.contract.document)
    const { file } = drift.spec
    const text = texts.get(file) ?? readFresh(specOf(file))
    texts.set(file, text)
    const changed = taken.length < CHANGES_MAX ? applyAll(text.after, changes) : undefined
    if (changed === undefined) {
      left.push(drift)
      continue
    }
    text.after = changed
    taken.push(drift)
  }
  const patches = [...texts].map(([file, { before, after }]) => unifiedDiff(file, before, after))
  return { patch: patches.join(''), taken, left }

  function readFresh(before: string) {
    return { before, after: before }
  }
}

/** Applies the changes to the text; `undefined` where none has an effect. */
function applyAll(text: string, changes: ReturnType<typeof changesFor>): string | undefined {
  const changed = changes.reduce((before, change) => editYaml(before, change) ?? before, text)
  return changed === text ? undefined : changed
}

/** Puts together what several operations show of one place, so that a new field fits all of them. */
function mergeSamePlaces(drifts: readonly Drift[]): readonly Drift[] {
  const byPlace = new Map<string, Drift>()
  for (const drift of drifts.filter(({ level }) => level === 'error')) {
    const { kind, spec, field } = drift
    const key = [kind, spec.file, spec.pointer, field.split('/').at(-1), drift.status].join(' ')
    const before = byPlace.get(key)
    const schemas = [before?.observed?.schema, drift.observed?.schema].filter(
      (schema) => schema !== undefined,
    )
    const [first, ...rest] = schemas
    const schema = first && rest.reduce(mergeSchemas, first)
    byPlace.set(key, { ...drift, ...(schema && { observed: { ...drift.observed, schema } }) })
  }
  return [...byPlace.values()]
}
