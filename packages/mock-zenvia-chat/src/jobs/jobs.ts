import { beginInteraction } from './begin-interaction.ts'
import { continueInteraction } from './continue-interaction.ts'

export const jobs = { beginInteraction, continueInteraction }
