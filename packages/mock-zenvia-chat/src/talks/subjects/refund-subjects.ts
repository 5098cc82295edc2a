import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of refunds. */
export const REFUND_SUBJECTS: readonly Subject[] = [
  {
    name: 'double-charge',
    product: 'any',
    tags: [TAG.refund, TAG.boleto],
    opening: [
      '[Fui {~cobrado}|Me cobraram] duas vezes [no cartão|pela mesma compra]',
      '[Apareceram|Tem] dois lançamentos de {valor} na minha fatura, [só fiz uma compra|e eu comprei uma vez só]',
      'Cobrança duplicada no meu cartão[!|, {valor} duas vezes|]',
    ],
    detail: [
      {
        file: 'screenshot',
        caption: '[Olha a fatura|Print da fatura|Tá aqui]',
        instead: 'As duas são do dia {compra}',
      },
      'O cartão é final {cartao}',
    ],
    questions: [
      {
        ask: '[Quais são|Me passa] os 4 últimos números do cartão?',
        answer: '[{cartao}|Final {cartao}|É o final {cartao}]',
      },
      ORDER_NUMBER,
      {
        ask: 'As duas cobranças já aparecem como confirmadas[, ou uma está pendente|]?',
        answer: '[As duas confirmadas|Uma tá pendente|Uma diz "em processamento"|As duas]',
      },
    ],
    branches: [
      {
        outlook: 1,
        solve:
          '[Confirmei|Verifiquei] aqui: houve mesmo duas cobranças no final {cartao}. [Já pedi|Acabei de pedir] o estorno de {valor}.',
        more: 'Ele aparece em até 2 faturas, [dependendo do banco|depende do fechamento].',
        accept: '[Ok|Tá bom|Ainda bem], [vou acompanhar|vou ficar de olho na fatura]',
        followUps: [
          {
            question: 'Tem algum comprovante do estorno?',
            answer: {
              file: 'receipt',
              caption: 'Tem sim, [segue|esse é o comprovante].',
              instead: 'Tem sim, [acabei de mandar|mandei agora] para o {email}.',
            },
          },
          {
            question: 'Tenho que pagar essa fatura cheia?',
            answer:
              'Sim, o valor volta como crédito na próxima[. Se preferir, o banco pode contestar|].',
          },
        ],
        note: 'Estorno de {valor} pedido, cartão final {cartao}.',
      },
      {
        outlook: 0.85,
        solve:
          'Uma delas é só pré-autorização, {cliente}: [o banco reservou o valor|fica reservado] e cai sozinha em até 7 dias. A cobrança de verdade é uma só.',
        more: 'Se em 7 dias ainda estiver lá, [me chame com|volte aqui com] o protocolo {protocolo}.',
        accept:
          '[Ah, entendi|Ah tá|Hmm], [espero que suma mesmo|vou esperar então|não sabia disso]',
        followUps: [
          {
            question: 'Isso come meu limite?',
            answer: 'Por enquanto sim, [até cair|depois libera automático].',
          },
          {
            question: 'Por que acontece isso?',
            answer:
              'A primeira tentativa [deu erro na hora de confirmar|não foi concluída], e o banco segurou o valor.',
          },
        ],
        note: 'Pré-autorização no final {cartao}, explicado ao cliente.',
      },
    ],
  },
  {
    name: 'refund',
    product: 'any',
    tags: [TAG.refund],
    opening: [
      '[Cadê meu estorno|Meu estorno ainda não caiu|Não recebi o reembolso ainda][?|]',
      '[Cancelei|Cancelaram] minha compra {doproduto} e o [dinheiro|valor] não voltou',
      'Faz {dias} dias que [espero o reembolso|tô esperando o estorno] de {valor}',
    ],
    detail: [
      '[Paguei no pix|Foi no cartão|Foi no cartão final {cartao}]',
      'Me falaram 5 dias úteis',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'O pagamento foi no cartão ou no pix?',
        answer: '[Cartão, final {cartao}|No cartão|Foi no cartão]',
      },
      {
        ask: 'Sua fatura já fechou este mês?',
        answer: '[Fecha semana que vem|Já fechou|Fechou ontem|Ainda não]',
      },
    ],
    branches: [
      {
        outlook: 0.95,
        solve:
          'O estorno de {valor} foi feito em {compra}, [está com o banco|já saiu daqui]. [Deve entrar|Entra] na próxima fatura do final {cartao}.',
        more: {
          file: 'receipt',
          caption: '[Esse é o comprovante|Segue a carta de estorno], pode mostrar ao banco.',
          instead:
            'O número do estorno é {chamado}, [pode informar ao banco|o banco localiza por ele].',
        },
        accept: '[Ah tá|Entendi|Ok], [vou falar com o banco|espero a fatura então]',
        followUps: [
          {
            question: 'O banco falou que não tem nada, e aí?',
            answer:
              'Informe o número {chamado}, [com ele eles acham|às vezes fica em "lançamentos futuros"].',
          },
          {
            question: 'Vem o valor todo?',
            answer: 'Vem, {valor} mais o frete de {frete}.',
          },
        ],
        note: 'Estorno {chamado} de {valor} já enviado ao banco.',
      },
      {
        outlook: 0.35,
        solve:
          '[Você tem razão|Peço desculpas], {cliente}: o estorno ficou parado no nosso financeiro. [Reenviei agora|Acabei de liberar], cai até {prazo}.',
        more: 'Pelo transtorno, [deixei|coloquei] o cupom {cupom} no seu cadastro.',
        accept:
          '[Se eu não cobrasse ia ficar assim|Ainda bem que perguntei|Absurdo isso]. [Vou aguardar|Espero que caia mesmo]',
        followUps: [
          {
            question: 'E se não cair até lá?',
            answer:
              'Me chame com o {protocolo}, [que passo direto para a supervisão|que trato como urgente].',
          },
          {
            question: 'Não dá pra fazer um pix?',
            answer:
              'Como foi no cartão, [tem que voltar no cartão|a operadora só aceita no mesmo cartão].',
          },
        ],
        note: 'Estorno estava parado, liberado até {prazo}. Acompanhar.',
      },
    ],
  },
]
