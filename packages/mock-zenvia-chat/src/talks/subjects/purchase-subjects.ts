import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of purchases that are under way. */
export const PURCHASE_SUBJECTS: readonly Subject[] = [
  {
    name: 'coupon',
    isSideMatter: true,
    product: 'any',
    isPresale: true,
    tags: [TAG.offer, TAG.registration],
    opening: [
      'O cupom {cupom} não [funciona|tá entrando|tá dando certo]',
      '[Tento|Tô tentando] usar o {cupom} e [dá cupom inválido|fala que não é válido|aparece erro]',
      'Ganhei um cupom por e-mail mas [não consigo aplicar|o site não aceita]',
    ],
    detail: [
      {
        file: 'screenshot',
        caption: '[Olha o erro|Aparece isso]',
        instead: 'Aparece "cupom não aplicável"',
      },
      'É pra comprar {umproduto}',
    ],
    questions: [
      {
        ask: 'Está comprando pelo site ou pelo aplicativo?',
        answer: '[Pelo site|Site|No aplicativo|Pelo celular, no site]',
      },
      {
        ask: 'Qual produto está no carrinho?',
        answer: '[{umproduto}|Só {umproduto}|{oproduto} de {valor}]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '[Descobri|Achei o motivo]: o {cupom} [só vale|vale só] pelo aplicativo. Mas já liberei [para o site também|no seu cadastro], pode tentar de novo.',
        more: 'Se der erro, [saia e entre de novo na conta|limpe o carrinho e adicione outra vez].',
        accept: '[Deu certo|Agora foi|Funcionou]! [Entrou o desconto|Caiu 10%|]',
        followUps: [
          {
            question: 'Vale junto com o desconto do pix?',
            answer: 'Vale sim, os dois somam.',
          },
          {
            question: 'Até que dia posso usar?',
            answer: 'Até {prazo}, [uma vez por CPF|uma compra por cliente].',
          },
        ],
        note: 'Cupom {cupom} liberado no site.',
      },
      {
        outlook: 0.55,
        solve:
          'O {cupom} [não vale para produtos em promoção|exclui itens já em oferta], e {oproduto} já está com [15%|20%] de desconto.',
        more: 'Em qualquer outro item ele funciona, até {prazo}.',
        accept:
          '[Ah, isso não tava no e-mail|Devia estar escrito no e-mail isso|Que propaganda enganosa]... [ok|tá|entendi]',
        followUps: [
          {
            question: 'Onde vejo quais produtos participam?',
            answer: 'No banner do {cupom}, em "Regulamento"[, tem a lista completa|].',
          },
          {
            question: 'E frete grátis, consegue?',
            answer: 'Consigo sim! [Apliquei|Coloquei] frete grátis no seu carrinho[, aproveita|].',
          },
        ],
        note: 'Cupom {cupom} não vale para item em promoção. Dado frete grátis.',
      },
    ],
  },
  {
    name: 'change-order',
    product: 'any',
    tags: [TAG.exchange, TAG.registration],
    opening: [
      '[Acabei de fazer um pedido|Fiz um pedido agora] e [escolhi a cor errada|errei a cor], queria {cor2}, [dá pra mudar|consegue alterar|tem como trocar]?',
      '[Comprei {umproduto} {cor}|Pedi {umproduto} {cor}] mas queria {cor2}, [ainda dá tempo|dá pra alterar]?',
      'Queria mudar a cor do meu pedido pra {cor2} antes de vocês enviarem',
    ],
    detail: ['[Comprei faz uma hora|Foi agora há pouco]', 'Na pressa cliquei n{po} {cor}'],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Só para confirmar|Confirmando]: {oproduto}, de {cor} para {cor2}?',
        answer: '[Isso|Isso mesmo|Sim, {cor2}|Exato]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve:
          '[Deu tempo|Consegui]! O pedido {pedido} ainda não tinha sido separado, [já troquei|troquei] {cor} por {cor2}.',
        more: 'O valor é o mesmo, [a confirmação vai para o {email}|você recebe a confirmação no {email}].',
        accept: '[Ufa|Ai que alívio|Oba], [que bom|salvou]',
        followUps: [
          {
            question: 'O prazo de entrega muda?',
            answer: 'Não muda, [continua|segue] para até {prazo}.',
          },
          {
            question: 'Dá pra juntar com outro pedido que eu fiz?',
            answer:
              'Cada pedido sai separado, [mas devem chegar no mesmo dia|o frete de um deles eu devolvo].',
          },
        ],
        note: 'Pedido {pedido}: cor trocada de {cor} para {cor2}.',
      },
      {
        outlook: 0.6,
        solve:
          'O pedido {pedido} [já saiu|já foi despachado], {cliente}, [então não consigo mais alterar|não dá mais para mudar]. Quando chegar, a troca pela cor {cor2} é grátis.',
        more: 'Se preferir, [recuse na entrega|recuse o pacote], que ele volta e a gente envia a outra cor.',
        accept:
          '[Poxa, tão rápido|Nossa, já saiu?|Ah, que pena]. [Então troco quando chegar|Vou recusar então]',
        followUps: [
          {
            question: 'A troca demora muito?',
            answer: 'Uns 10 dias no total, [contando a postagem|com a volta do produto].',
          },
          {
            question: 'Tem certeza que tem {cor2} no estoque?',
            answer: '[Tem sim|Tem bastante], e [já separei para você|reservei para você].',
          },
        ],
        note: 'Pedido {pedido} já despachado; troca de cor depois da entrega.',
      },
    ],
  },
]
