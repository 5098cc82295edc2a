import { TAG } from '../../account/staff.ts'
import type { Subject } from '../subject.ts'

/** Questions before a purchase, one for each department: one question, one answer. A marketplace shows them to everybody. */
export const PRESALE_SUBJECTS: readonly Subject[] = [
  presale({
    name: 'presale-exchange',
    product: 'wearable',
    tags: [TAG.exchange],
    opening: [
      '[Se não servir|Se ficar pequen{po}], [posso trocar|dá pra trocar|consigo trocar]?',
      'Qual o prazo [de troca|pra trocar] {doproduto}[ se não servir|]?',
    ],
    detail: ['Uso {tam} normalmente'],
    answer:
      '[Pode sim|Sim]! A primeira troca é grátis, em até 30 dias depois da entrega, [com etiqueta|sem uso e com etiqueta].',
  }),
  presale({
    name: 'presale-price',
    product: 'any',
    tags: [TAG.quote],
    opening: [
      '[Ainda está|Está] disponível {oproduto}? [Tem {cor}|Tem na cor {cor}]?',
      'Se eu levar {quantidade} [fica mais barato|tem desconto]?',
      '[Esse preço é|O valor é] à vista ou parcelado?',
    ],
    detail: ['[Faz por menos|Tem como melhorar o preço]? rs'],
    answer:
      '[Temos sim|Disponível]! {oproduto} {cor} sai por {valor}, em até {parcelas} sem juros, e a partir de 2 unidades tem 5% de desconto.',
  }),
  presale({
    name: 'presale-fit',
    product: 'device',
    tags: [TAG.installation],
    opening: [
      '{oproduto} é [{voltagem}|bivolt]?',
      '[Acompanha|Vem com] manual [em português|]? [É fácil de instalar|Precisa de técnico pra instalar]?',
      '{oproduto} [vem com garantia e cabo|já vem com o cabo]?',
    ],
    detail: ['Aqui a tomada é {voltagem}'],
    answer:
      'É {voltagem}, acompanha cabo e manual em português, e [não precisa de instalação|é só ligar na tomada].',
  }),
  presale({
    name: 'presale-invoice',
    product: 'any',
    tags: [TAG.invoice],
    opening: [
      '[Vocês emitem|Emite|Vem com] nota fiscal?',
      'Consigo [nota no CNPJ|comprar com nota pra empresa]?',
    ],
    detail: ['É sobre {oproduto}'],
    answer:
      '[Emitimos sim|Sim]! Todos os produtos vão com nota fiscal, no CPF ou no CNPJ[ informado na compra|].',
  }),
  presale({
    name: 'presale-delivery',
    product: 'any',
    tags: [TAG.address],
    opening: [
      '[Entrega em|Vocês entregam em] {cidade}? [Qual o prazo|Em quantos dias]?',
      'Comprando hoje {oproduto} [chega quando|quando chega] no CEP {cep}?',
      'Quanto [fica|é] o frete pra {cidade}?',
    ],
    detail: ['O CEP é {cep}'],
    answer:
      '[Entregamos sim|Sim]! Para {cidade} o frete é {frete} e chega em uns {diasentrega} dias úteis depois do pagamento.',
  }),
  presale({
    name: 'presale-warranty',
    product: 'device',
    tags: [TAG.warranty],
    opening: [
      '[Tem garantia|Qual a garantia|Quanto tempo de garantia]?',
      '{oproduto} [é original|é nov{po}], [lacrad{po}|na caixa]? [Tem garantia|E a garantia]?',
    ],
    detail: ['[Tem assistência em {cidade}|A assistência é no Brasil]?'],
    answer:
      '[É original|Original], lacrad{po}, com 12 meses de garantia do fabricante e nota fiscal[. A assistência é em todo o Brasil|].',
  }),
]

type Presale = Pick<Subject, 'name' | 'product' | 'tags' | 'opening' | 'detail'> & {
  readonly answer: string
}

function presale({ answer, ...subject }: Presale): Subject {
  return {
    ...subject,
    isPresale: true,
    questions: [],
    branches: [
      {
        outlook: 1.05,
        solve: answer,
        more: '[Postamos|Enviamos] no mesmo dia para compras até as 13h.',
        accept:
          '[Ah, ótimo|Que bom|Perfeito], [vou comprar então|vou fechar o pedido|já vou pedir]',
        followUps: [],
        note: 'Dúvida antes da compra respondida.',
      },
    ],
  }
}
