/**
 * The paths of a contract, the lists in their answers no longer readonly. openapi-fetch takes readonly lists apart as if
 * they were objects, so that what comes back from a call would be no list any more.
 */
export type AnsweredPaths<Paths> = {
  readonly [Path in keyof Paths]: {
    readonly [Method in keyof Paths[Path]]: Answered<Paths[Path][Method]>
  }
}

type Answered<Operation> = Operation extends { readonly responses: infer Responses }
  ? Omit<Operation, 'responses'> & { readonly responses: Unlocked<Responses> }
  : Operation

type Unlocked<Data> = Data extends readonly (infer Item)[]
  ? Unlocked<Item>[]
  : Data extends object
    ? { readonly [Key in keyof Data]: Unlocked<Data[Key]> }
    : Data
