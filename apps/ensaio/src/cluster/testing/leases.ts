// Sandboxes in the tests of a store: their entries count up.
import { expect } from 'vitest'
import type { LogEntry } from '@ensaio/mock-kit/log'
import type { Lease, Membership } from '../cluster-store.ts'

export const addresses = { control: 'http://127.0.0.1:4400', services: {} }

const noted = (requests: number): LogEntry => ({ kind: 'state', state: { requests } })

/** Appends one entry. */
export async function append(lease: Lease, requests: number): Promise<void> {
  await lease.log.append([noted(requests)], () => [noted(requests)])
}

/** Returns the number of the last entry. */
export async function requestsIn(lease: Lease): Promise<number | undefined> {
  return (await lease.read())?.state.requests
}

export async function make(node: Membership, sandbox: string, ttlMs?: number): Promise<Lease> {
  const lease = await node.create(sandbox, ttlMs)
  if (lease === undefined) throw new Error(`${sandbox} is there already`)
  return lease
}

export async function take(node: Membership, sandbox: string): Promise<Lease> {
  const lease = await node.acquire(sandbox)
  if (lease === undefined) throw new Error(`${sandbox} has an owner, or is not there`)
  return lease
}

/** Takes a sandbox as soon as its owner has been given up. */
export async function takeOnceFree(node: Membership, sandbox: string): Promise<Lease> {
  const leases: Lease[] = []
  await expect.poll(async () => leases.push(await take(node, sandbox)), { interval: 5 }).toBe(1)
  const [lease = await take(node, sandbox)] = leases
  return lease
}
