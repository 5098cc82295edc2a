// Changes the text of a YAML file at one place, and leaves every other character as it is: comments, folds and all.
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { JsonValue } from '@ensaio/contracts'
import type { SpecChange } from './spec-change.ts'

/** Returns the changed text; `undefined` where the place is not there, or says already what it should. */
export function editYaml(text: string, change: SpecChange): string | undefined {
  const { contents } = parseDocument(text)
  switch (change.kind) {
    case 'add':
      return addKey(text, contents, change)
    case 'drop':
      return dropItem(text, contents, change)
    case 'set':
      return setKey(text, contents, change)
    default:
      return change satisfies never
  }
}

type Adding = Extract<SpecChange, { readonly kind: 'add' | 'set' }>

function addKey(text: string, root: unknown, { at, key, value }: Adding): string | undefined {
  const map = nodeAt(root, at)
  if (isMap(map)) return pairOf(map, key) === undefined ? insert(text, map, key, value) : undefined
  const holder = nodeAt(root, at.slice(0, -1))
  return map === undefined && isMap(holder)
    ? insert(text, holder, at.at(-1) ?? '', { [key]: value })
    : undefined
}

function setKey(text: string, root: unknown, { at, key, value }: Adding): string | undefined {
  const map = nodeAt(root, at)
  if (!isMap(map)) return undefined
  const before = pairOf(map, key)?.value
  if (before === undefined) return insert(text, map, key, value)
  if (!isNode(before) || !before.range) return undefined
  const [start, end] = before.range
  const isBlock = isCollection(before) && before.flow !== true
  return isBlock ? undefined : splice(text, start, end, flow(value))
}

function dropItem(
  text: string,
  root: unknown,
  { at, item }: Extract<SpecChange, { readonly kind: 'drop' }>,
): string | undefined {
  const list = nodeAt(root, at)
  if (!isSeq(list)) return undefined
  const index = list.items.findIndex((one) => isScalar(one) && String(one.value) === item)
  if (index === -1) return undefined
  if (list.items.length === 1) return dropPair(text, nodeAt(root, at.slice(0, -1)), at.at(-1) ?? '')
  const [start, end] = rangeOfItem(list, index)
  if (list.flow !== true) return dropLines(text, start, end)
  const isLast = index === list.items.length - 1
  return isLast
    ? splice(text, rangeOfItem(list, index - 1)[1], end, '')
    : splice(text, start, rangeOfItem(list, index + 1)[0], '')
}

function dropPair(text: string, map: unknown, key: string): string | undefined {
  if (!isMap(map) || map.flow === true) return undefined
  const pair = pairOf(map, key)
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined
  const end = isNode(pair?.value) ? pair.value.range?.[1] : undefined
  return start === undefined || end === undefined ? undefined : dropLines(text, start, end)
}

function dropLines(text: string, start: number, end: number): string {
  const first = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', contentEnd(text, end))
  return splice(text, first, last === -1 ? text.length : last + 1, '')
}

/** Adds a pair behind the last one of a map. */
function insert(text: string, map: YAMLMap, key: string, value: JsonValue): string | undefined {
  const last = map.items.at(-1)
  const written = `${flow(key)}: ${flow(value)}`
  if (last === undefined) return undefined
  const end = endOfPair(last)
  const [first] = map.items
  const start = isNode(first?.key) ? first.key.range?.[0] : undefined
  if (end === undefined || start === undefined) return undefined
  if (map.flow === true) return splice(text, end, end, `, ${written}`)
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1)
  const found = text.indexOf('\n', contentEnd(text, end))
  const lineEnd = found === -1 ? text.length : found
  return splice(text, lineEnd, lineEnd, `\n${indent}${written}`)
}

function endOfPair({ key, value }: Pair): number | undefined {
  const node = isNode(value) && value.range ? value : key
  return isNode(node) ? node.range?.[1] : undefined
}

/** Block values end behind the blanks that follow them. */
function contentEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}

function rangeOfItem(list: YAMLSeq, index: number): readonly [number, number] {
  const item = list.items[index]
  const range = isNode(item) ? item.range : undefined
  return range ? [range[0], range[1]] : [0, 0]
}

function nodeAt(root: unknown, keys: readonly string[]): Node | undefined {
  let node: unknown = root
  for (const key of keys) {
    node = isMap(node)
      ? pairOf(node, key)?.value
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined
  }
  return isNode(node) ? node : undefined
}

/** Keys are compared as texts: statuses may be written as numbers. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
}

/** Writes a value in one line. */
function flow(value: JsonValue): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim()
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}
