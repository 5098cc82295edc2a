import { createChecker } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'

/**
 * Holds requests and replies against the control plane's spec. One for the process, however many sandboxes tests start:
 * it keeps nothing but what it has compiled.
 */
export const controlChecker = createChecker(controlContract)
