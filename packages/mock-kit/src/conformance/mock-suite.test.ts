import { shop } from '../testing/shop/shop-mock.ts'
import { mockSuite } from './mock-suite.ts'
import { shopOptions } from './testing/shop-options.ts'

mockSuite(shop, shopOptions)
