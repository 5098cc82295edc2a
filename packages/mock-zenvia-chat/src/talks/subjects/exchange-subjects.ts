import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of exchanges. */
export const EXCHANGE_SUBJECTS: readonly Subject[] = [
  {
    name: 'size',
    product: 'wearable',
    tags: [TAG.exchange, TAG.registration],
    opening: [
      '[Comprei|Recebi] {umproduto} e [o {tam} ficou pequeno|ficou apertad{po}|não serviu, ficou just{po}], [consigo trocar|dá pra trocar|como faço pra trocar]?',
      'Preciso trocar {oproduto} por um tamanho maior',
      '{oproduto} que [comprei|chegou] ficou apertad{po}. [Vocês trocam|Tem como trocar pelo {tam2}|Como funciona a troca]?',
    ],
    detail: [
      '[Não usei|Nem usei], só provei[. Tá com a etiqueta ainda|]',
      'Pedi o {tam}, mas [acho que a forma é pequena|devia ter pedido maior]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'Qual tamanho [você precisa|você quer no lugar|fica bom para você]?',
        answer: '[O {tam2}|Acho que o {tam2}|Queria o {tam2}|{tam2}][, por favor|]',
      },
      {
        ask: '{oproduto} está com a etiqueta e sem uso?',
        answer:
          '[Sim, só provei|Tá sim|Sim, só experimentei em casa|Tá novinh{po}][, nem tirei a etiqueta|]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '[Boa notícia|Consultei aqui]: temos o {tam2} no estoque! [Já gerei|Acabei de gerar] a troca do pedido {pedido}[, a postagem é por nossa conta|].',
        more: {
          file: 'label',
          caption: 'Segue a etiqueta de postagem, é só [colar na caixa|imprimir e colar na caixa].',
          instead: 'O código de postagem é {postagem}, [vale|válido] por 7 dias.',
        },
        accept:
          '[Ótimo|Maravilha|Que bom|Perfeito], [vou postar amanhã|levo nos Correios essa semana]',
        followUps: [
          {
            question: '[Preciso pagar|Pago] o frete da troca?',
            answer: 'Não, a primeira troca é por nossa conta[ 😊|].',
          },
          {
            question:
              '[Em quanto tempo chega {po} nov{po}|Quanto tempo demora pra chegar {po} outr{po}]?',
            answer:
              'Assim que {oproduto} chegar aqui, {po} nov{po} sai em 2 dias úteis e leva [cerca de|uns] {diasentrega} dias até {cidade}.',
          },
          {
            question: 'Preciso da caixa original?',
            answer:
              'Não precisa, [pode ser qualquer embalagem bem fechada|um saco plástico bem fechado já serve].',
          },
        ],
        note: 'Troca do pedido {pedido} para o tamanho {tam2}, etiqueta enviada.',
      },
      {
        outlook: 0.7,
        solve:
          '[Infelizmente|Poxa], o {tam2} {doproduto} [está esgotado|acabou]. [Posso gerar|Consigo gerar] um vale de {valor} para você escolher outro modelo, [ou devolver o valor|ou estornar a compra].',
        more: 'O vale [tem validade de 12 meses|vale por um ano] e [serve para qualquer produto do site|pode ser usado em mais de uma compra].',
        accept:
          '[Que pena|Poxa]. [Pode ser o vale então|Então fico com o vale|Prefiro o vale então]',
        followUps: [
          {
            question: 'O vale chega como?',
            answer:
              'Chega no {email} [assim que postar|assim que a gente receber] {oproduto}, em até 2 dias úteis.',
          },
          {
            question: 'Vocês avisam se voltar o {tam2}?',
            answer:
              '[Aviso sim|Claro]! [Já deixei|Cadastrei] um alerta no seu e-mail para quando chegar.',
          },
        ],
        note: 'Tamanho {tam2} esgotado, cliente aceitou vale-troca de {valor}.',
      },
    ],
  },
  {
    name: 'wrong-item',
    product: 'any',
    tags: [TAG.exchange, TAG.return],
    opening: [
      '[Recebi|Chegou] um produto errado[, pedi {umproduto} e veio {umoutro}|]',
      'Comprei {umproduto} e [mandaram|me enviaram|veio] {umoutro}, [e agora|o que eu faço|como resolve isso]?',
      'Meu pedido veio trocado, era pra ser {umproduto} e veio {umoutro}',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Olha o que veio|Veio isso aqui|Isso foi o que chegou]',
        instead: 'Na caixa tá meu nome certinho, [só o produto que é outro|mas o produto é outro]',
      },
      'A nota tá certa, [só o produto que não|o que veio na caixa é que não]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Consegue|Você consegue|Pode] me mandar uma foto da etiqueta da caixa?',
        answer: {
          file: 'photo',
          caption: '[Aqui|Segue|Essa é a etiqueta]',
          instead: 'Na etiqueta tá escrito {rastreio}',
        },
      },
      {
        ask: 'Você abriu a embalagem do produto que veio errado?',
        answer:
          '[Só a caixa de fora|Abri pra ver o que era, mas não usei|Não, só a caixa dos Correios]',
      },
    ],
    branches: [
      {
        outlook: 0.95,
        solve:
          '[Houve uma troca na separação|Foi erro nosso na separação], {cliente}, [peço desculpas|mil desculpas]. [Já liberei|Acabei de liberar] o envio {doproduto} cert{po}, chega até {prazo}.',
        more: 'E vamos recolher [o produto errado|o que foi errado] {turno}, em até 3 dias úteis. Não precisa pagar nada.',
        accept:
          '[Ah que bom|Ótimo|Menos mal], [fico no aguardo então|{~obrigado/valeu} por resolver]',
        followUps: [
          {
            question: '[Tenho que estar em casa|Preciso estar em casa] na coleta?',
            answer: 'Precisa ter alguém para entregar, [pode ser o porteiro|pode ser na portaria].',
          },
          {
            question: 'Vou receber novo código de rastreio?',
            answer: 'Vai sim, [assim que sair|amanhã cedo] chega no {email}.',
          },
        ],
        note: 'Item trocado na separação. Reenvio liberado, coleta {turno}.',
      },
      {
        outlook: 0.6,
        solve:
          '[Peço desculpas pela falha|Sinto muito pelo transtorno], {cliente}. {oproduto} [não tem mais em estoque|esgotou], então [vou recolher o errado e devolver|só consigo recolher o errado e estornar] os {valor}.',
        more: 'A coleta é [até {prazo}|marcada para até {prazo}] e o estorno sai no mesmo dia.',
        accept:
          '[Que chato|Poxa, eu precisava {dele}|Complicado]... [tá bom então, pode estornar|ok, faz o estorno]',
        followUps: [
          {
            question: 'O estorno cai quando?',
            answer: 'No cartão aparece em até 2 faturas. No pix, em 1 dia útil depois da coleta.',
          },
          {
            question: 'Não tem nenhum{pa} em outro estoque?',
            answer: 'Procurei nos três estoques e [não tem mesmo|infelizmente zerou].',
          },
        ],
        note: 'Produto errado, sem estoque do certo: coletar e estornar {valor}.',
      },
    ],
  },
  {
    name: 'damaged',
    product: 'device',
    tags: [TAG.exchange, TAG.defect],
    opening: [
      '{oproduto} chegou quebrad{po}[ 😡| 😞|]',
      '[Acabei de receber|Recebi hoje] {oproduto} e veio com [um amassado enorme|a tampa quebrada|uma parte trincada]',
      'Meu pedido chegou todo amassado e {oproduto} [não funciona|tá rachad{po}|tá quebrad{po}]',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Olha como veio|Olha o estado|Veio assim]',
        instead: 'A caixa já veio [toda amassada|aberta de um lado]',
      },
      'O entregador [jogou por cima do portão|deixou na chuva|nem esperou eu abrir]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Poderia|Consegue] me enviar uma foto do dano[, por favor|]?',
        answer: {
          file: 'photo',
          caption: '[Segue|Aqui a foto|Dá pra ver nessa]',
          instead:
            'Por aqui não consigo mandar, mas [tá rachad{po} de fora a fora|quebrou bem na base]',
        },
      },
      {
        ask: 'A embalagem [já chegou danificada|estava danificada quando chegou]?',
        answer: '[Sim, toda amassada|Tava, a caixa veio aberta|A caixa até que tava inteira|Sim]',
      },
    ],
    branches: [
      {
        outlook: 1,
        solve:
          'Sinto muito, {cliente}! [Já autorizei|Acabei de autorizar] o envio de outr{po}, sai hoje e chega até {prazo}. O que chegou danificado a gente recolhe na entrega.',
        more: 'Não precisa devolver antes, [a transportadora troca na hora|a troca é feita na sua porta].',
        accept: '[Ufa|Ai que bom|Ótimo], [muito melhor assim|resolveu rápido|{~obrigado/valeu}]',
        followUps: [
          {
            question: 'E se vier com problema de novo?',
            answer:
              'Aí devolvemos o valor na hora, [pode me cobrar|está registrado no protocolo {protocolo}].',
          },
          {
            question: '[Preciso guardar|Guardo] a caixa?',
            answer: 'Se puder, sim. [Sem a caixa|Se já jogou fora], qualquer embalagem serve.',
          },
        ],
        note: 'Avaria no transporte ({transp}). Reenvio autorizado até {prazo}.',
      },
      {
        outlook: 0.55,
        solve:
          '{cliente}, abri a ocorrência {chamado} com a {transp}. [Eles têm|A transportadora tem] até 5 dias úteis para avaliar, e só depois [libero o reenvio|consigo liberar a troca].',
        more: 'Guarde o produto e a caixa até lá, [por favor|podem pedir para ver].',
        accept:
          '[5 dias?|Tudo isso?|Poxa.] [Achei demorado, mas ok|É muito tempo, mas tá bom|Tá, fico esperando]',
        followUps: [
          {
            question: 'Não dá pra mandar outr{po} logo?',
            answer:
              '[Antes do laudo|Sem o retorno deles] eu não consigo, mas [já pedi urgência|marquei como urgente].',
          },
          {
            question: 'Vocês me ligam ou eu que tenho que cobrar?',
            answer: 'Nós chamamos você por aqui [até {prazo}|assim que tivermos o retorno].',
          },
        ],
        note: 'Avaria, aberta a ocorrência {chamado} com a {transp}. Retornar ao cliente.',
      },
    ],
  },
]
