import { testSeeds } from '../testing/system-seeds.ts'

testSeeds(4)
