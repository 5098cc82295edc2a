import { TAG } from '../../account/staff.ts'
import type { Subject } from '../subject.ts'

/** The subjects of sales. */
export const SALES_SUBJECTS: readonly Subject[] = [
  {
    name: 'quote',
    isSideMatter: true,
    product: 'any',
    isPresale: true,
    tags: [TAG.quote, TAG.offer],
    opening: [
      '[Queria|Preciso de|Gostaria de] um orçamento [pra empresa|pro escritório|pra um evento], [seriam|são] {quantidade} unidades {doproduto}',
      'Vocês vendem no atacado? [Preciso de|Queria] {quantidade} unidades {doproduto}',
      '[Tem preço melhor|Tem desconto] comprando {quantidade} unidades {doproduto}?',
    ],
    detail: [
      '[É pra pessoa jurídica|Tenho CNPJ]',
      'Precisava [receber até o fim do mês|pra daqui a 3 semanas]',
    ],
    questions: [
      {
        ask: 'A compra seria no CPF ou no CNPJ?',
        answer: '[No CNPJ|CNPJ|Pode ser no CPF mesmo|Na empresa, CNPJ]',
      },
      {
        ask: 'Qual o CEP da entrega?',
        answer: '[{cep}|É {cep}|{cep}, {cidade}]',
      },
      {
        ask: '[Tem preferência de cor|Qual cor você quer]?',
        answer: '[{cor}|Pode ser {cor}|Metade {cor} e metade {cor2}|Tanto faz]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '[Consegui|Fechei] 12% de desconto nas {quantidade} unidades: {total} no total, [com frete grátis|frete incluso] para {cidade}.',
        more: {
          file: 'quote',
          caption: '[Segue o orçamento|O orçamento], vale por 15 dias.',
          instead: 'Mandei o orçamento {chamado} para o {email}, vale por 15 dias.',
        },
        accept:
          '[Gostei|Ficou bom|Ótimo preço], [vou aprovar aqui com meu sócio|vou fechar|pode reservar]',
        followUps: [
          {
            question: 'Dá pra pagar em boleto?',
            answer: 'Dá sim, [para CNPJ em até 28 dias|boleto com 28 dias para empresas].',
          },
          {
            question: 'Emite nota com o CNPJ?',
            answer: 'Emitimos, [é só me passar os dados|a nota sai com o CNPJ do cadastro].',
          },
        ],
        note: 'Orçamento {chamado}: {quantidade} un., {total}, vale 15 dias.',
      },
      {
        outlook: 0.75,
        solve:
          'Hoje temos só [parte no estoque|metade disso em estoque]. As {quantidade} unidades [chegam em 20 dias|só em cerca de 20 dias], por {total}.',
        more: 'Se quiser, [reservo as que têm agora|envio em duas remessas] pelo mesmo preço.',
        accept:
          '[Hmm|Entendi], 20 dias fica [apertado|tarde pra mim]. [Vou pensar e te falo|Vou ver aqui e volto]',
        followUps: [
          {
            question: 'Até quando você segura esse preço?',
            answer: 'Seguro por 15 dias, [o orçamento é o {chamado}|fica salvo como {chamado}].',
          },
          {
            question: 'Tem outro modelo parecido com mais estoque?',
            answer: 'Tem {umoutro} [na mesma faixa de preço|com ótima saída], com pronta entrega.',
          },
        ],
        note: 'Orçamento {chamado} enviado, estoque parcial. Retornar em uma semana.',
      },
    ],
  },
  {
    name: 'stock',
    product: 'wearable',
    isPresale: true,
    tags: [TAG.offer, TAG.quote],
    opening: [
      '[Ainda tem|Vocês têm|Tem] {oproduto} no tamanho {tam}?',
      '{oproduto} {cor} [não aparece mais no site|sumiu do site], [acabou|esgotou|ainda tem]?',
      'Vi {umproduto} {cor} no Instagram de vocês, [tem o {tam}|tem no {tam}]?',
    ],
    detail: [
      '[Se não tiver|Senão] pode ser {cor2} também',
      'É pra presente, [o aniversário é semana que vem|preciso logo]',
    ],
    questions: [
      {
        ask: '[Aceita|Serve|Pode ser] outra cor, se não tiver {cor}?',
        answer: '[Pode ser {cor2}|{cor2} também gosto|Prefiro {cor}, mas {cor2} pode ser]',
      },
      {
        ask: 'Qual tamanho você usa[ normalmente|]?',
        answer: '[{tam}|Uso {tam}|{tam}, às vezes {tam2}]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve:
          '[Tem sim|Temos]! {oproduto} {cor} no {tam} está por {valor}[, e no pix sai com 5% de desconto|].',
        more: 'Já deixei [reservad{po}|separad{po}] por 24 horas no seu carrinho[ 😉|].',
        accept: '[Amei|Oba|Que ótimo], [já vou comprar|vou finalizar agora|vou pegar]',
        followUps: [
          {
            question: 'E o frete pra {cidade}?',
            answer: 'Para {cidade} fica {frete}, chega em uns {diasentrega} dias úteis.',
          },
          {
            question: 'A forma é normal ou pequena?',
            answer: 'É normal, [pode pedir o seu número|os clientes dizem que veste certinho].',
          },
        ],
        note: 'Reservado tamanho {tam} {cor} por 24 horas.',
      },
      {
        outlook: 0.75,
        solve:
          'No {tam} {oproduto} {cor} [esgotou|acabou], {cliente}. Temos em {cor2}, por {valor}[, pronta entrega|].',
        more: '[A reposição|Nova remessa] {cor} está prevista para {prazo}.',
        accept: '[Poxa|Ah não|Que pena]. [Vou esperar chegar|Vou ver {cor2} então|Deixa eu pensar]',
        followUps: [
          {
            question: 'Me avisa quando chegar?',
            answer: '[Aviso|Aviso sim]! [Já coloquei|Cadastrei] seu contato na lista de espera.',
          },
          {
            question: 'Tem foto {dele} em {cor2}?',
            answer: {
              file: 'product',
              caption: '[Olha que lind{po}|Essa é a cor {cor2}]',
              instead:
                'No site, [na página do produto|dentro do anúncio], é só clicar na bolinha {cor2}.',
            },
          },
        ],
        note: 'Sem estoque {cor} {tam}; avisar quando repuser ({prazo}).',
      },
    ],
  },
  {
    name: 'payment-options',
    product: 'any',
    isPresale: true,
    tags: [TAG.quote, TAG.offer],
    opening: [
      '[Em quantas vezes parcela|Dá pra parcelar] {oproduto}?',
      'Quais as formas de pagamento [de vocês|que vocês aceitam]? [Quero comprar|Tô querendo] {umproduto}',
      '[Tem desconto à vista|Quanto fica no pix] {oproduto}?',
    ],
    detail: ['Queria [dividir o máximo possível|usar dois cartões]', 'No site tá {valor}'],
    questions: [
      {
        ask: 'Você pretende pagar no cartão ou no pix?',
        answer: '[Cartão|No cartão|Depende do desconto no pix|Pix se tiver desconto]',
      },
      {
        ask: 'É {umproduto} {cor}?',
        answer: '[Isso|Sim|Sim, {cor}|Isso, {oproduto} {cor}]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '{oproduto} custa {valor}: [em até|até] {parcelas} de {parcela} sem juros no cartão, ou {avista} no pix.',
        more: 'No boleto também sai {avista}[, mas só envia depois de compensar|].',
        accept: '[Show|Bom|Ótimo], vou [parcelar|fazer no pix|levar então]',
        followUps: [
          {
            question: 'Posso usar dois cartões?',
            answer:
              'Pode sim, [na hora de pagar é só escolher "Dois cartões"|o site divide o valor como você quiser].',
          },
          {
            question: 'Esse preço vai até quando?',
            answer: 'Até {prazo}[, ou enquanto durar o estoque|].',
          },
        ],
        note: 'Cliente interessado, {valor} em {parcelas} ou pix.',
      },
      {
        outlook: 0.85,
        solve:
          'Hoje {oproduto} está em [promoção|oferta] por {valor}, e [item em oferta|produto em promoção] é só à vista: pix ou boleto.',
        more: 'Se preferir parcelar, [o preço normal vale em {parcelas}|sai pelo preço cheio em {parcelas}].',
        accept:
          '[Hmm|Ah], [então vou esperar receber|vou pensar até sexta|vou ver se consigo à vista]',
        followUps: [
          {
            question: 'O pix tem prazo pra pagar?',
            answer: 'O código vale 30 minutos, [depois é só gerar outro|se passar, gere de novo].',
          },
          {
            question: 'Segura esse preço pra mim até amanhã?',
            answer:
              'Seguro sim, [deixei anotado no seu cadastro|é só falar comigo ou citar o {protocolo}].',
          },
        ],
        note: 'Oferta só à vista, cliente vai pensar.',
      },
    ],
  },
]
