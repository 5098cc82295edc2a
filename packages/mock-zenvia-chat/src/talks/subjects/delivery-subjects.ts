import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of deliveries. */
export const DELIVERY_SUBJECTS: readonly Subject[] = [
  {
    name: 'address',
    product: 'any',
    tags: [TAG.address, TAG.registration],
    opening: [
      '[Quero|Preciso] mudar o endereço de entrega do meu pedido, [agora é|o certo é] {rua}, {bairro}',
      '[Coloquei o endereço errado|Errei o número da casa|Preenchi o endereço errado] no pedido, o certo é {rua}, {bairro}. [E agora|Dá pra corrigir]?',
      'Me mudei e [o pedido vai pro endereço antigo|esqueci de atualizar o endereço]. O novo é {rua}, {bairro}',
    ],
    detail: ['É aqui em {cidade}', '[Aqui nunca tem ninguém de dia|Lá não mora mais ninguém]'],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'É casa ou apartamento?',
        answer: '[Casa|Apartamento|É casa|Apartamento, bloco 2|Casa de esquina]',
      },
      {
        ask: 'Pode me confirmar o CEP?',
        answer: '[{cep}|É {cep}]',
      },
      {
        ask: 'Tem algum ponto de referência?',
        answer:
          '[Do lado da padaria|Em frente à escola|Perto da farmácia|Portão verde|Casa dos fundos]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve: '[Alterado|Endereço alterado|Pronto]! O pedido {pedido} vai para {rua}, {bairro}.',
        more: 'O prazo [continua|segue] o mesmo, até {prazo}.',
        accept: '[Ótimo|Perfeito|Que bom], [achei que não ia dar|salvou]',
        followUps: [
          {
            question: 'Já fica salvo pras próximas?',
            answer: 'Fica, [deixei como principal|coloquei como endereço principal].',
          },
          {
            question: 'Muda o valor do frete?',
            answer: 'Não muda, [é a mesma região|mesma faixa de CEP].',
          },
        ],
        note: 'Endereço do pedido {pedido} alterado para {rua}, {bairro}.',
      },
      {
        outlook: 0.55,
        solve:
          'O pedido {pedido} já está com a {transp}, e [daqui não consigo mais mudar|o endereço fica travado]. Se não acharem ninguém, volta e a gente reenvia sem custo.',
        more: 'Outra opção: [alguém receber no endereço antigo|pedir para alguém receber lá].',
        accept:
          '[Poxa|Que pena|Ai]... [vou ver se o vizinho recebe|vou tentar falar com quem mora lá|então espero voltar]',
        followUps: [
          {
            question: 'Quanto tempo demora pra voltar?',
            answer: 'Eles tentam 3 vezes, [então uns 10 dias|em torno de 10 dias] para voltar.',
          },
          {
            question: 'Posso retirar na transportadora?',
            answer: 'Pode sim, na {transp} de {cidade}, com documento e o código {rastreio}.',
          },
        ],
        note: 'Pedido {pedido} já em rota; endereço não alterado.',
      },
    ],
  },
  {
    name: 'not-received',
    product: 'any',
    tags: [TAG.complaint, TAG.address],
    opening: [
      '[Consta como entregue|O site diz que foi entregue] mas [eu não recebi nada|ninguém recebeu nada aqui]',
      'Meu pedido [foi entregue pra quem|foi entregue onde]? [Aqui não chegou|Eu não recebi]',
      'Diz que [assinaram|entregaram] {oproduto} hoje e [eu tava em casa o dia todo|aqui não passou ninguém]',
    ],
    detail: [
      'Já [perguntei na portaria|falei com os vizinhos]',
      'Moro em {cidade}, no bairro {bairro}',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Já verificou|Você verificou] com a portaria e os vizinhos?',
        answer: '[Já, ninguém viu|Sim, nada|Já perguntei pra todo mundo]',
      },
      {
        ask: 'O endereço certo é {rua}, {bairro}?',
        answer: '[É esse mesmo|Sim|Isso, tá certo]',
      },
    ],
    branches: [
      {
        outlook: 0.9,
        solve:
          'Falei com a {transp}: entregaram [no número errado|na casa ao lado]. [Vão buscar|Eles recolhem] e levam até você até {prazo}.',
        more: 'O motorista vai ligar antes[, o telefone do cadastro está certo|].',
        accept: '[Ah, que bom|Inacreditável|Tá explicado], [vou aguardar|fico esperando]',
        followUps: [
          {
            question: 'E se o vizinho não devolver?',
            answer: 'Aí mandamos outr{po}, [por nossa conta|sem custo nenhum].',
          },
          {
            question: 'Posso ir buscar lá?',
            answer:
              'Melhor não, {cliente}. [Deixe com a transportadora|Eles têm que registrar a entrega certa].',
          },
        ],
        note: 'Entrega no endereço errado, {transp} corrige até {prazo}.',
      },
      {
        outlook: 0.4,
        solve:
          '[Pedi o comprovante|Solicitei o comprovante] de entrega à {transp}, com a assinatura. [Eles respondem|A resposta vem] até {prazo}.',
        more: 'A contestação é a {chamado}. [Anote|Guarde] esse número.',
        accept:
          '[Mais uma espera|Enquanto isso fico sem|E eu que me vire], [né|então]? [Tá bom|Ok]',
        followUps: [
          {
            question: 'E meu dinheiro?',
            answer: 'Se a assinatura não for sua, [devolvemos|estornamos] os {valor} no mesmo dia.',
          },
          {
            question: 'Preciso fazer boletim de ocorrência?',
            answer: 'Por enquanto não[ precisa|]. Se precisar, eu aviso.',
          },
        ],
        note: 'Contestação {chamado}: consta entregue, cliente não recebeu.',
      },
    ],
  },
  {
    name: 'missing-item',
    product: 'any',
    tags: [TAG.complaint, TAG.delay],
    opening: [
      '[Faltou|Tá faltando|Veio faltando] {umproduto} no meu pedido',
      'Comprei dois itens e [só veio um|veio um só], [faltou {oproduto}|cadê {oproduto}]?',
      'Abri a caixa e {oproduto} [não estava|não veio]',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Só veio isso|Foi tudo o que veio]',
        instead: 'A caixa tava lacrada',
      },
      'Na nota aparece {oproduto}',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'Veio em uma caixa só ou em mais de uma?',
        answer: '[Uma só|Só uma|Veio uma caixa]',
      },
      {
        ask: 'A caixa estava lacrada?',
        answer: '[Tava|Sim|Parecia ter sido aberta|Estava com a fita normal]',
      },
    ],
    branches: [
      {
        outlook: 1.05,
        solve:
          'O pedido {pedido} foi dividido em dois volumes, {cliente}: {oproduto} vem no outro, com o rastreio {rastreio}.',
        more: 'Chega até {prazo}[, com a mesma transportadora|].',
        accept: '[Ah, ninguém avisou|Ah, entendi|Ah tá], [ok então|vou esperar|menos mal]',
        followUps: [
          {
            question: 'Por que mandaram separado?',
            answer: 'Saem de estoques diferentes, [para chegar mais rápido|por isso].',
          },
          {
            question: 'Pago dois fretes?',
            answer: 'Não, [só o que você já pagou|continua um só].',
          },
        ],
        note: 'Pedido {pedido} em dois volumes, segundo em {rastreio}.',
      },
      {
        outlook: 0.8,
        solve:
          '[Foi falha nossa|Conferi o peso da caixa e faltou mesmo], {cliente}. [Já enviei|Liberei o envio de] {umproduto}, chega até {prazo}.',
        more: 'O frete é por nossa conta, claro. O rastreio é {rastreio}.',
        accept: '[{~obrigado/valeu} por resolver|Resolveu rápido|Ok, agora sim]',
        followUps: [
          {
            question: 'Não tem como chegar antes?',
            answer:
              'Coloquei no expresso, [é o mais rápido que temos|que é o mais rápido para {cidade}].',
          },
          {
            question: 'Vem nota nova?',
            answer: 'Vem uma nota de reposição, [sem valor a pagar|você não paga nada].',
          },
        ],
        note: 'Faltou item no pedido {pedido}, reenviado ({rastreio}).',
      },
    ],
  },
]
