import { testSeeds } from '../testing/test-seeds.ts'

testSeeds(2)
