import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of warranties. */
export const WARRANTY_SUBJECTS: readonly Subject[] = [
  {
    name: 'warranty',
    product: 'device',
    tags: [TAG.warranty, TAG.defect],
    opening: [
      '[Quero|Queria|Preciso] acionar a garantia {doproduto}',
      '{oproduto} [quebrou|deu defeito] com {dias} dias, [a garantia cobre|tem garantia]?',
      'Como funciona a garantia? {oproduto} [parou|apresentou defeito]',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[O defeito é aqui|Olha onde quebrou]',
        instead: 'Quebrou bem [no encaixe|na tampa]',
      },
      'Comprei dia {compra}',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[O que aconteceu exatamente|Me conta o que aconteceu]?',
        answer:
          '[Parou do nada|O botão quebrou|Soltou uma peça e não liga|Começou a falhar e parou]',
      },
      {
        ask: 'Você ainda tem a nota fiscal?',
        answer: {
          file: 'invoice',
          caption: '[Tenho|Tá aqui|Essa]',
          instead: '[Tenho sim, é a {nf}|É a {nf}]',
        },
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          'A garantia cobre, {cliente}! A coleta do pedido {pedido} ficou para {visita}, {turno}.',
        more: 'O conserto leva até 15 dias úteis, [com frete pago|ida e volta por nossa conta].',
        accept:
          '[Ótimo|Que bom|Ai que bom], [achei que ia pagar|vou deixar embalado|dia {visita} tem gente aqui]',
        followUps: [
          {
            question: 'E se não tiver conserto?',
            answer: 'Trocamos por um{pa} nov{po}, [ou devolvemos o valor|você escolhe].',
          },
          {
            question: 'A garantia continua valendo depois?',
            answer: 'Continua, e a peça trocada ganha mais 90 dias.',
          },
        ],
        note: 'Garantia aprovada, coleta {visita}, {turno}.',
      },
      {
        outlook: 0.3,
        solve:
          '{cliente}, [pela análise|pelo que vejo], foi [uso em voltagem errada|queda], e isso a garantia não cobre. O conserto ficaria em {frete}.',
        more: 'Se não concordar, [pode pedir laudo|abro um pedido de laudo], grátis, até {prazo}.',
        accept:
          '[Não derrubei nada|Isso não é verdade|Nunca caiu], [não aceito isso|quero o laudo então]',
        followUps: [
          {
            question: 'Quem faz esse laudo?',
            answer: 'A assistência autorizada de {cidade}, [é independente|não é nossa].',
          },
          {
            question: 'Vou procurar o Procon, tá?',
            answer:
              'É um direito seu, {cliente}. [O protocolo é {protocolo}|Anote o protocolo {protocolo}].',
          },
        ],
        note: 'Garantia negada (mau uso), cliente contesta. Laudo até {prazo}.',
      },
    ],
  },
  {
    name: 'quality',
    product: 'wearable',
    tags: [TAG.warranty, TAG.exchange],
    opening: [
      '[A costura|O zíper|O acabamento] {doproduto} [abriu|soltou|estragou] com {dias} dias',
      '{oproduto} [desbotou|encolheu|manchou] na primeira lavagem',
      'A qualidade {doproduto} [tá péssima|caiu muito|deixou a desejar], [usei 3 vezes e estragou|já estragou]',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Olha isso|Olha como ficou|Dá uma olhada]',
        instead: 'Nem dá mais pra usar',
      },
      'Lavei [à mão|do jeito que manda a etiqueta]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: '[Me manda|Pode mandar] uma foto de perto, [por favor|por gentileza]?',
        answer: {
          file: 'photo',
          caption: '[Aqui|Segue|De perto é assim]',
          instead: 'Por aqui não consigo mandar, mas abriu uns 5 cm',
        },
      },
      {
        ask: 'Como foi lavad{po}?',
        answer: '[À mão|Na máquina, no delicado|Como manda a etiqueta|Nem lavei ainda]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          '[Isso é defeito de fabricação|Foi defeito do lote], {cliente}. Vou trocar por outr{po} {tam} {cor}, [chega até {prazo}|com entrega até {prazo}].',
        more: {
          file: 'label',
          caption: 'Essa etiqueta é para devolver {oproduto}, sem pressa.',
          instead: 'Para devolver use o código {postagem}, sem custo.',
        },
        accept:
          '[Que bom que resolvem|Ótimo|Muito bom], [não esperava tão rápido|posto essa semana]',
        followUps: [
          {
            question: 'Posso pegar outro modelo?',
            answer: 'Pode, até {valor}. [Me manda o link|É só me dizer qual].',
          },
          {
            question: 'Esse lote todo deu problema?',
            answer: 'Foram poucas peças, [o resto já foi revisado|já tiramos do estoque].',
          },
        ],
        note: 'Defeito de fabricação, troca autorizada, etiqueta enviada.',
      },
      {
        outlook: 0.6,
        solve:
          'Preciso enviar {oproduto} para análise, {cliente}, [leva até 10 dias|são até 10 dias]. Se confirmar o defeito, [trocamos|você recebe outr{po}].',
        more: 'O código para postar é {postagem}, [grátis|o frete é nosso].',
        accept: '[Análise?|Precisa mesmo?|Mas tá na foto] [Tá bom|Ok, vou postar|Fazer o quê]',
        followUps: [
          {
            question: 'E se falarem que foi mau uso?',
            answer: 'Devolvemos {oproduto} com o laudo, [e você pode contestar|sem cobrar nada].',
          },
          {
            question: 'Acompanho por onde?',
            answer:
              'Pelo código {postagem} na ida, depois [te aviso por aqui|mando o laudo no {email}].',
          },
        ],
        note: 'Peça vai para análise com o código {postagem}.',
      },
    ],
  },
]
