// The vendor's models, by the vendor's names.
import type { Schemas } from '@ensaio/contracts/conversica'

/** A lead as Conversica takes it; the keys are the vendor's. */
export type Lead = Schemas['Lead']

/** Conversica's response to a lead that it has taken. Its form is assumed and not checked: show it, do not act on it. */
export type LeadAccepted = Schemas['LeadAccepted']
