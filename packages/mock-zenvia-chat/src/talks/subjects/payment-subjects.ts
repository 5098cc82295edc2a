import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of payments. */
export const PAYMENT_SUBJECTS: readonly Subject[] = [
  {
    name: 'boleto',
    product: 'any',
    tags: [TAG.boleto],
    opening: [
      '[Preciso da segunda via do boleto[, por favor|]|Consegue me mandar a segunda via do boleto?|Tem como mandar o boleto de novo?]',
      'Meu boleto [venceu|venceu ontem|passou do vencimento], [ainda posso pagar|consegue gerar outro]?',
      '[Não recebi o boleto|O boleto não chegou] [da minha compra|do meu pedido]',
    ],
    detail: ['É da compra {doproduto}', 'O banco [fala que tá vencido|não aceita mais]'],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Quer que eu mande|Prefere receber] por aqui ou por e-mail?',
        answer: '[Por aqui mesmo|Pode ser aqui|Aqui, por favor]',
      },
      {
        ask: 'Para qual data [você quer|fica melhor] o novo vencimento?',
        answer: '[{vencimento}|Pode ser {vencimento}|Dia {vencimento} dá]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve: {
          file: 'boleto',
          caption:
            '[Segue o boleto atualizado|Aqui está a segunda via], vence em {vencimento}. Sem juros.',
          instead:
            'A linha digitável é 34191.{boleto}, [vence em {vencimento}|com vencimento em {vencimento}].',
        },
        more: 'O valor é {valor}, [compensa em 1 dia útil|leva 1 dia útil para compensar].',
        accept: '[Recebi|Chegou|Abriu certinho], [vou pagar agora|já vou pagar]',
        followUps: [
          {
            question: 'Preciso mandar o comprovante depois?',
            answer: 'Não precisa, [a baixa é automática|o sistema reconhece sozinho].',
          },
          {
            question: 'Dá pra trocar pra pix?',
            answer: 'Dá! [No próprio boleto tem um QR Code|O boleto já vem com o QR Code do pix].',
          },
        ],
        note: 'Segunda via do boleto enviada, vencimento {vencimento}.',
      },
      {
        outlook: 0.5,
        solve:
          'O pedido {pedido} foi cancelado [por falta de pagamento|porque o boleto venceu], {cliente}. [Preciso que você faça|É preciso fazer] um novo pedido.',
        more: 'O preço de hoje é {valor}, [o mesmo de antes|igual ao de antes].',
        accept:
          '[Nossa, venceu ontem só|Mas foi um dia só|Que rápido]... [tá, vou refazer|ok, compro de novo]',
        followUps: [
          {
            question: 'Garante o mesmo preço?',
            answer: 'Garanto até {prazo}, [já deixei no seu carrinho|salvei no seu carrinho].',
          },
          {
            question: 'E se eu já tivesse pago?',
            answer: 'Aí o valor voltaria para a sua conta em até 5 dias úteis.',
          },
        ],
        note: 'Pedido {pedido} cancelado por boleto vencido, refazer.',
      },
    ],
  },
  {
    name: 'invoice',
    isSideMatter: true,
    product: 'any',
    tags: [TAG.invoice],
    opening: [
      '[Preciso da nota fiscal {doproduto}|Podem me enviar a nota fiscal {doproduto}?|Consegue me mandar a nota fiscal {doproduto}?]',
      '[Não recebi a nota fiscal|A nota fiscal não veio] [com o produto|no e-mail]',
      'Onde [baixo|encontro|acho] a nota fiscal da minha compra?',
    ],
    detail: ['É pra [a garantia|o seguro|o reembolso da empresa]', 'Preciso em PDF'],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'A nota é no CPF ou [no CNPJ|em nome de empresa]?',
        answer: '[CPF|No CPF|No meu CPF mesmo]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve: {
          file: 'invoice',
          caption: '[Segue|Aqui está] a nota fiscal {nf}, do pedido {pedido}.',
          instead: '[Enviei|Acabei de enviar] a nota {nf} para o {email}.',
        },
        more: 'O PDF [e o XML também estão|também fica] em Minha conta > Meus pedidos.',
        accept: '[Recebi|Chegou aqui|Perfeito], [era isso|abriu certinho]',
        followUps: [
          {
            question: 'Ela serve pra garantia?',
            answer: 'Serve sim, [é o documento que pedem|guarde junto com o manual].',
          },
          {
            question: 'Consegue colocar o CPF da minha esposa?',
            answer: 'Depois de emitida não dá para trocar o titular[, só na próxima compra|].',
          },
        ],
        note: 'NF {nf} do pedido {pedido} enviada.',
      },
      {
        outlook: 0.75,
        solve:
          'A nota do pedido {pedido} ainda não foi emitida, [sai junto com o envio|ela só sai no despacho]. Até {prazo} chega no {email}.',
        more: 'Se precisar antes, [posso mandar o comprovante da compra|o comprovante do pedido serve para a empresa].',
        accept: '[Tá|Ok|Entendi], [espero até lá|aguardo o e-mail então]',
        followUps: [
          {
            question: 'Então o pedido ainda não saiu?',
            answer: 'Ainda não, está [em separação|sendo embalado], sai amanhã.',
          },
          {
            question: 'Manda o comprovante então?',
            answer: {
              file: 'receipt',
              caption: '[Claro, aqui está|Segue].',
              instead: '[Claro|Com certeza], mandei para o {email}.',
            },
          },
        ],
        note: 'NF sai com o envio do pedido {pedido}, até {prazo}.',
      },
    ],
  },
  {
    name: 'payment-pending',
    product: 'any',
    tags: [TAG.boleto, TAG.registration],
    opening: [
      '[Fiz o pix|Paguei no pix] e o pedido [continua pendente|não confirmou|ainda tá aguardando pagamento]',
      '[Meu pagamento não foi aprovado|O cartão foi recusado], [por quê|mas tenho limite|o que aconteceu]?',
      'Já paguei e o site [diz que não|continua cobrando|mostra "aguardando pagamento"]',
    ],
    detail: [
      {
        file: 'receipt',
        caption: '[Comprovante|Segue o comprovante|Tá aqui o comprovante]',
        instead: 'O dinheiro já saiu da minha conta',
      },
      'Paguei {valor}',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Consegue|Pode] me mandar o comprovante?',
        answer: {
          file: 'receipt',
          caption: '[Segue|Aqui|Esse aqui]',
          instead: 'Mandei no e-mail de vocês agora, {valor}',
        },
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '[Achei o seu pagamento|Localizei o pagamento]! [Já confirmei|Acabei de confirmar] o pedido {pedido}, [pode conferir no site|já aparece como pago].',
        more: 'A entrega fica para até {prazo}.',
        accept: '[Agora apareceu|Confirmou aqui|Ufa]! [Que alívio|Tava com medo de perder|]',
        followUps: [
          {
            question: 'Por que não entrou na hora?',
            answer:
              'O banco [demorou para nos avisar|mandou a confirmação com atraso], acontece às vezes.',
          },
          {
            question: 'Atrasa a entrega por causa disso?',
            answer: 'Não, o pedido [já foi para a separação|entrou na fila de hoje].',
          },
        ],
        note: 'Pagamento do pedido {pedido} localizado e confirmado.',
      },
      {
        outlook: 0.6,
        solve:
          'Esse pagamento não entrou na nossa conta, {cliente}: [o código já tinha expirado|o código venceu antes]. O banco devolve os {valor} [em até 24 horas|até amanhã].',
        more: '[Gere um novo código|É só gerar outro código] no pedido {pedido}, ele vale por 30 minutos.',
        accept:
          '[Que chato.|Ai, sério?|Poxa.] [Vou ver no banco|Vou esperar voltar e pago de novo]',
        followUps: [
          {
            question: 'Seguram o produto até amanhã?',
            answer: 'Seguro sim, {oproduto} fica [reservad{po}|separad{po}] até {prazo}.',
          },
          {
            question: 'Tem como eu pagar de outro jeito?',
            answer:
              'Tem, [cartão em até {parcelas}|no cartão], [mesma tela do pedido|é só trocar na tela do pedido].',
          },
        ],
        note: 'Pix expirado no pedido {pedido}, orientado a gerar outro.',
      },
    ],
  },
]
