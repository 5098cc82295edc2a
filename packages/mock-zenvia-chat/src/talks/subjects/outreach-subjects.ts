import { TAG } from '../../account/staff.ts'
import type { Subject } from '../subject.ts'

const REPLY =
  '[Oi, {saudacao}|{saudacao}|Oi|Olá, {saudacao}]! [Sou eu sim|Pode falar|Sim, pode falar|Tudo bem]'

/** The subjects of agents who write first, one for each department. */
export const OUTREACH_SUBJECTS: readonly Subject[] = [
  {
    name: 'outreach-exchange',
    product: 'any',
    tags: [TAG.exchange],
    opening: [
      '[Recebemos|Chegou aqui] {oproduto} que você devolveu, do pedido {pedido}.',
      'É sobre a troca {doproduto}, pedido {pedido}.',
    ],
    detail: ['Já passou na conferência, está tudo certo.'],
    reply: `[${REPLY}. E aí, deu certo a troca|Oi! Deu certo a troca|Que bom que chegou! E agora]?`,
    questions: [
      {
        ask: 'Você quer outr{po} ou o valor de volta?',
        answer: '[Outr{po}|Quero outr{po}|Pode mandar outr{po}]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve: '[Aprovada|Está aprovada]! {po} nov{po} sai amanhã, com entrega até {prazo}.',
        more: 'O rastreio é {rastreio}.',
        accept: '[Ótimo|Que rápido|Perfeito], [fico esperando|vou aguardar]',
        followUps: [
          { question: 'Qual a transportadora?', answer: 'Vai pela {transp}.' },
          {
            question: 'Entrega no mesmo endereço?',
            answer: 'No mesmo: {rua}, {bairro}.',
          },
        ],
        note: 'Troca do pedido {pedido} aprovada, cliente avisado.',
      },
    ],
  },
  {
    name: 'outreach-cart',
    product: 'any',
    isPresale: true,
    tags: [TAG.offer, TAG.quote],
    opening: [
      '[Vi que|Percebi que] você deixou {umproduto} no carrinho. [Ficou alguma dúvida|Posso ajudar a finalizar]?',
      '{oproduto} que você [olhou|pesquisou] voltou ao estoque, por {valor}.',
    ],
    detail: ['[Se fechar hoje|Fechando hoje], o frete é grátis.'],
    reply: `[${REPLY}. Tava pensando ainda|Oi! Achei o frete caro|Oi, tava esperando receber]`,
    questions: [
      {
        ask: 'O que faltou para fechar a compra?',
        answer: '[O preço|Achei caro|O frete|Tava na dúvida da cor]',
      },
    ],
    branches: [
      {
        outlook: 1.05,
        solve: 'Consegui {avista} no pix para você, com frete grátis. Vale até {prazo}.',
        more: 'O cupom é {cupom}[, já está aplicado no carrinho|].',
        accept: '[Opa, aí sim|Gostei|Assim fica bom], [vou fechar|vou finalizar agora]',
        followUps: [
          { question: 'Em {cor} ainda tem?', answer: 'Tem sim, {cor} a pronta entrega.' },
          {
            question: 'E parcelado, fica quanto?',
            answer: 'Parcelado fica {valor}, em {parcelas} de {parcela}.',
          },
        ],
        note: 'Carrinho abandonado, oferecido {cupom}.',
      },
      {
        outlook: 0.9,
        solve: 'Sem problema, {cliente}. [Deixei|Vou deixar] salvo no seu carrinho até {prazo}.',
        more: 'Se o preço cair, [aviso você|te aviso].',
        accept: '[Tá bom|Beleza|Combinado], [qualquer coisa chamo|quando decidir eu compro]',
        followUps: [
          {
            question: 'Esse preço sobe depois?',
            answer: 'Pode subir depois de {prazo}, [infelizmente|é promoção].',
          },
        ],
        note: 'Cliente não quis agora, carrinho salvo até {prazo}.',
      },
    ],
  },
  {
    name: 'outreach-ticket',
    product: 'device',
    tags: [TAG.defect, TAG.warranty],
    opening: [
      '[É o retorno do|Estou retornando o] chamado {chamado}, {doproduto}.',
      'Temos novidade do seu chamado {chamado}: {oproduto} está [pront{po}|consertad{po}].',
    ],
    detail: ['O técnico [trocou a fonte|trocou a peça com defeito].'],
    reply: `[${REPLY}. Ficou pront{po}|Oi! Tava esperando. Ficou pront{po}|Oi, ficou bom]?`,
    questions: [
      {
        ask: 'Tem alguém para receber {visita}, {turno}?',
        answer: '[Tem sim|Vou estar em casa|Tem, pode mandar]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve: '[Ficou como nov{po}|Ficou ótim{po}]! A entrega é {visita}, {turno}.',
        more: 'A peça trocada tem 90 dias de garantia.',
        accept: '[Maravilha|Ai que bom|Que notícia boa], [já tava sentindo falta|valeu mesmo]',
        followUps: [
          {
            question: 'Qual era o problema?',
            answer: 'A fonte queimou, [provavelmente numa queda de energia|por oscilação na rede].',
          },
          { question: 'Pago alguma coisa?', answer: 'Nada, foi tudo na garantia.' },
        ],
        note: 'Chamado {chamado} concluído, entrega {visita}.',
      },
    ],
  },
  {
    name: 'outreach-payment',
    product: 'any',
    tags: [TAG.boleto],
    opening: [
      'O boleto do pedido {pedido} [vence amanhã|vence hoje], [só um lembrete|estou passando para lembrar].',
      'O pagamento do pedido {pedido} não foi aprovado[ pelo banco|]. [Quer que eu gere um boleto|Posso gerar outro]?',
    ],
    detail: ['O valor é {valor}.'],
    reply: `[${REPLY}. Manda o boleto|Oi, me manda o boleto então|Opa, esqueci. Me manda por aqui]?`,
    questions: [
      {
        ask: 'Vencimento em {vencimento} fica bom?',
        answer: '[Fica|Fica ótimo|Pode ser|Perfeito]',
      },
    ],
    branches: [
      {
        outlook: 1.05,
        solve: {
          file: 'boleto',
          caption: '[Segue o boleto|Aqui está], vence em {vencimento}.',
          instead: 'A linha digitável é 34191.{boleto}, vence em {vencimento}.',
        },
        more: 'Tem QR Code do pix também, [que cai na hora|se preferir].',
        accept: '[Recebi|Chegou], [pago hoje|vou pagar agora|já vou pagar]',
        followUps: [
          {
            question: 'Se pagar hoje envia quando?',
            answer: 'Pagando hoje, sai amanhã e chega até {prazo}.',
          },
          { question: 'Tem juros?', answer: 'Sem juros nenhum, continua {valor}.' },
        ],
        note: 'Boleto reenviado, vencimento {vencimento}.',
      },
    ],
  },
  {
    name: 'outreach-delivery',
    product: 'any',
    tags: [TAG.address, TAG.delay],
    opening: [
      'O entregador [não encontrou ninguém|passou hoje e não achou ninguém] para receber {oproduto}, pedido {pedido}.',
      'O endereço do pedido {pedido} está sem número, [e a transportadora não consegue entregar|e {oproduto} não saiu ainda].',
    ],
    detail: ['Vamos tentar de novo até {prazo}.'],
    reply: `[${REPLY}. Eu tava trabalhando, tentam de novo|Oi! Eu saí rapidinho, quando tentam de novo|Nossa, e agora, quando vem]?`,
    questions: [
      {
        ask: '[Pode confirmar|Confirma para mim] o endereço completo?',
        answer: '[{rua}, {bairro}|{rua}, {bairro}, {cidade}]',
      },
    ],
    branches: [
      {
        outlook: 0.95,
        solve: '[Reagendei|Remarquei] para {visita}, {turno}, em {rua}.',
        more: 'Se não tiver ninguém, [pode deixar com o vizinho|o porteiro pode assinar].',
        accept: '[Combinado|Ok|Perfeito], [vou estar em casa|vou avisar a portaria]',
        followUps: [
          {
            question: 'Minha vizinha pode receber?',
            answer: 'Pode, [com documento|basta o documento dela].',
          },
          { question: 'Cobram outra entrega?', answer: 'Não, são até 3 tentativas sem custo.' },
        ],
        note: 'Entrega do pedido {pedido} reagendada: {visita}, {turno}.',
      },
    ],
  },
  {
    name: 'outreach-survey',
    product: 'any',
    tags: [TAG.praise],
    opening: [
      '[Faz {dias} dias|Já faz {dias} dias] que {oproduto} chegou. [Deu tudo certo|Gostou]?',
      'Queríamos saber o que achou {doproduto}, [em uma palavra|rapidinho].',
    ],
    detail: ['[É uma pesquisa|São só 2 perguntas], leva um minuto.'],
    reply: '[Oi! Gostei sim|Gostei bastante|Chegou direitinho, gostei|Oi, {saudacao}! Tô gostando]',
    questions: [
      {
        ask: 'De 0 a 10, que nota você dá para a entrega?',
        answer: '[10|9|8, demorou um pouquinho|10, chegou antes]',
      },
      {
        ask: 'E para o produto?',
        answer: '[10 também|9|10|8]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve:
          '[Que ótimo|Anotado], {cliente}! Como agradecimento, o cupom {cupom} dá 10% até {prazo}.',
        more: 'Vale para todo o site.',
        accept: '[Oba|Que legal|Ah, adorei], [vou aproveitar|vou usar]',
        followUps: [
          { question: 'Vale no aplicativo também?', answer: 'Vale nos dois[, mas uma vez só|].' },
          {
            question: 'Vocês fazem isso com todo mundo?',
            answer: 'Sim, [sempre uns dias depois da entrega|com todas as entregas].',
          },
        ],
        note: 'Pesquisa respondida, cupom {cupom}.',
      },
    ],
  },
]
