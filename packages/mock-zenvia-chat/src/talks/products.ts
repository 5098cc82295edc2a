import type { ProductKind } from './subject.ts'

/** Something that the shop sells. */
export interface Product {
  readonly noun: string
  readonly isFeminine: boolean
  /** In reais. */
  readonly priceMin: number
  readonly priceMax: number
  /** The sizes from the smallest on; empty without sizes. */
  readonly sizes: readonly string[]
}

const SHOE_SIZES = '34 35 36 37 38 39 40 41 42 43'.split(' ')
const CLOTHES_SIZES = 'PP P M G GG'.split(' ')

const SHOES = [
  shoes('o tênis de corrida', 199, 549),
  shoes('o tênis branco', 149, 399),
  shoes('a sandália rasteira', 59, 149),
  shoes('a bota de couro', 229, 599),
  shoes('o sapatênis', 119, 289),
  shoes('o sapato social', 159, 389),
  shoes('a sapatilha', 69, 179),
]

const CLOTHES = [
  clothes('a jaqueta jeans', 139, 329),
  clothes('o vestido midi', 99, 279),
  clothes('a camisa social', 89, 219),
  clothes('o moletom com capuz', 109, 239),
  clothes('a legging', 59, 159),
  clothes('a blusa de tricô', 79, 189),
  clothes('o casaco de lã', 189, 449),
  clothes('a camiseta básica', 39, 99),
  clothes('a bermuda de sarja', 79, 169),
  clothes('o macacão', 129, 299),
  clothes('o short de academia', 49, 119),
]

const DEVICES = [
  product('a cafeteira', 149, 699),
  product('o liquidificador', 119, 349),
  product('a fritadeira elétrica', 249, 699),
  product('o aspirador vertical', 199, 899),
  product('a batedeira', 159, 599),
  product('o ventilador de coluna', 139, 329),
  product('a panela elétrica', 129, 389),
  product('o secador de cabelo', 79, 299),
  product('a chaleira elétrica', 89, 219),
  product('o umidificador de ar', 99, 259),
  product('a caixa de som', 129, 799),
  product('o purificador de água', 399, 999),
  product('a sanduicheira', 79, 199),
  product('o micro-ondas', 449, 999),
  product('a furadeira', 159, 459),
  product('o processador de alimentos', 199, 549),
]

const HOME = [
  product('a mochila', 89, 299),
  product('a mala de viagem', 179, 549),
  product('a cadeira de escritório', 299, 1_199),
  product('a luminária de mesa', 59, 189),
  product('o jogo de panelas', 189, 699),
  product('a sapateira', 149, 399),
  product('o edredom de casal', 129, 349),
  product('a escrivaninha', 219, 799),
  product('o fone de ouvido', 79, 599),
  product('o relógio de pulso', 119, 699),
]

/** The products by their kind. */
export const PRODUCTS: Readonly<Record<ProductKind, readonly Product[]>> = {
  wearable: [...SHOES, ...CLOTHES],
  device: DEVICES,
  any: [...SHOES, ...CLOTHES, ...DEVICES, ...HOME],
}

/** Colours whose names do not change with the gender of what has them. */
export const COLOURS: readonly string[] =
  'azul cinza verde bege rosa vinho marrom laranja lilás azul-marinho'.split(' ')

function product(name: string, priceMin: number, priceMax: number): Product {
  return { noun: name.slice(2), isFeminine: name.startsWith('a '), priceMin, priceMax, sizes: [] }
}

function shoes(name: string, priceMin: number, priceMax: number): Product {
  return { ...product(name, priceMin, priceMax), sizes: SHOE_SIZES }
}

function clothes(name: string, priceMin: number, priceMax: number): Product {
  return { ...product(name, priceMin, priceMax), sizes: CLOTHES_SIZES }
}
