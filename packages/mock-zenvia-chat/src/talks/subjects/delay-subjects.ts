import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of late deliveries. */
export const DELAY_SUBJECTS: readonly Subject[] = [
  {
    name: 'late',
    product: 'any',
    tags: [TAG.delay, TAG.address],
    opening: [
      '[Cadê meu pedido|Cadê {oproduto} que comprei]? [Já passou do prazo|O prazo já passou|Era pra ter chegado]',
      'Meu pedido tá atrasado[ faz dias|], [quando chega|tem previsão|alguma previsão]?',
      'Comprei {umproduto} dia {compra} e [até agora nada|não chegou até agora]',
    ],
    detail: [
      'Preciso {dele} [pro fim de semana|pra um aniversário|pra viajar]',
      'O prazo era [ontem|semana passada]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'O endereço é {rua}, {bairro}, em {cidade}?',
        answer: '[Isso|Isso mesmo|Sim|Esse mesmo]',
      },
      {
        ask: 'Tem alguém para receber durante o dia?',
        answer: '[Tem sim|Tem porteiro|Sim, o dia todo|Minha mãe fica em casa]',
      },
    ],
    branches: [
      {
        outlook: 0.9,
        solve:
          'O pedido {pedido} [já está em {cidade}|chegou hoje na unidade de {cidade}], {cliente}, e sai para entrega [amanhã|no próximo dia útil].',
        more: 'O rastreio é {rastreio}, [da {transp}|no site da {transp}].',
        accept: '[Ah, ok|Até que enfim|Tomara], [vou ficar esperando|vou avisar a portaria]',
        followUps: [
          {
            question: 'Sabe o horário?',
            answer: 'Eles entregam das 9h às 18h, [sem horário marcado|não dá para marcar a hora].',
          },
          {
            question: 'Vocês devolvem o frete pelo atraso?',
            answer: 'Devolvo sim, [os {frete}|{frete}] voltam como crédito na sua conta.',
          },
        ],
        note: 'Pedido {pedido} atrasado, já em {cidade}. Frete devolvido.',
      },
      {
        outlook: 0.35,
        solve:
          '[Peço desculpas|Sinto muito], {cliente}. A {transp} está com atraso na sua região, a nova previsão é {prazo}.',
        more: '[Cobrei a transportadora|Abri uma cobrança], o número é {chamado}.',
        accept:
          '[De novo|Outra data|Mais espera]? [Assim fica difícil|Complicado, viu|Não compro mais]',
        followUps: [
          {
            question: 'Quero cancelar, dá?',
            answer:
              'Dá sim. Se não chegar até {prazo}, [cancelo e devolvo|cancelamos e você recebe] os {valor} na hora.',
          },
          {
            question: 'Não tem como mandar por outra transportadora?',
            answer:
              'O pacote já está com eles, [só volta depois da tentativa|não consigo tirar de lá].',
          },
        ],
        note: 'Atraso da {transp}, nova previsão {prazo}. Cobrança {chamado}.',
      },
    ],
  },
  {
    name: 'tracking',
    product: 'any',
    tags: [TAG.delay],
    opening: [
      'O rastreio [tá parado|não atualiza|parou] [faz 3 dias|desde a semana passada|faz tempo]',
      '[Como acompanho|Onde acompanho|Não acho o código de rastreio] [do meu pedido|{doproduto}]?',
      'O código de rastreio [não funciona|dá inválido|não existe]',
    ],
    detail: [
      {
        file: 'screenshot',
        caption: '[Tá assim|Última atualização]',
        instead: 'Diz "objeto em trânsito" [e só|há dias]',
      },
      'O código é {rastreio}',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'Qual é o último status que aparece aí?',
        answer: '[Em trânsito|"Objeto postado"|Em transferência|Saiu de São Paulo]',
      },
    ],
    branches: [
      {
        outlook: 1,
        solve:
          'O sistema da {transp} [ficou fora do ar|atualiza com atraso], mas o pacote {rastreio} [já chegou em {cidade}|está em {cidade}]. Chega até {prazo}.',
        more: 'Amanhã cedo o site deles [atualiza|já mostra].',
        accept: '[Ah, que bom|Ufa|Ah tá], [achei que tinham perdido|tava {~preocupado}|menos mal]',
        followUps: [
          {
            question: 'Tem algum link pra acompanhar?',
            answer: 'Em Minha conta > Meus pedidos, [no botão Rastrear|botão Rastrear].',
          },
          {
            question: 'Recebo aviso quando sair pra entrega?',
            answer: 'Recebe, [por e-mail e SMS|um SMS na manhã da entrega].',
          },
        ],
        note: 'Rastreio {rastreio} desatualizado, pacote em {cidade}.',
      },
      {
        outlook: 0.4,
        solve:
          'O pacote {rastreio} [não teve leitura|está sem leitura] desde {compra}. Abri uma busca com a {transp}, resposta até {prazo}.',
        more: 'Se não acharem, [mandamos outr{po}|você escolhe entre outr{po} e o dinheiro].',
        accept: '[Perderam então|Extraviou, né|Sabia]... [tá, vou esperar|ok, me avisa]',
        followUps: [
          {
            question: 'Precisa mesmo esperar a busca?',
            answer:
              'Preciso do retorno deles [para liberar o reenvio|por causa do seguro]. Desculpe.',
          },
          {
            question: 'Consegue me retornar mesmo?',
            answer: 'Consigo, [está na minha agenda para {prazo}|retorno por aqui até {prazo}].',
          },
        ],
        note: 'Busca aberta para {rastreio}. Retornar até {prazo}.',
      },
    ],
  },
]
