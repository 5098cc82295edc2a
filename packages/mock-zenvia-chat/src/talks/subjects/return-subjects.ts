import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of returns. */
export const RETURN_SUBJECTS: readonly Subject[] = [
  {
    name: 'regret',
    product: 'any',
    tags: [TAG.return, TAG.refund],
    opening: [
      '[Quero|Queria|Gostaria de] devolver {umproduto} que comprei, [como faço|qual o procedimento|como funciona]?',
      '[Me arrependi|Não gostei muito] {doproduto}, [ainda dá pra devolver|consigo devolver|tem como devolver]?',
      'Comprei {umproduto} e [não era o que eu esperava|não gostei da cor|vi que não vou usar], [posso devolver|aceitam devolução]?',
    ],
    detail: ['[Chegou|Recebi] faz {dias} dias', '[Tá na caixa ainda|Nem usei|Só abri a caixa]'],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'Você prefere o valor de volta ou um vale para usar na loja?',
        answer: '[O valor|O dinheiro mesmo|Prefiro o dinheiro de volta|Quero o valor de volta]',
      },
      {
        ask: '[Pode me contar|Se puder me dizer], qual o motivo da devolução?',
        answer:
          '[Não gostei da cor|Achei diferente da foto|Não vou usar|Comprei por impulso rs|Achei a qualidade ruim]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          '[Sem problema|Pode devolver sim], {cliente}, [está dentro do prazo|ainda está no prazo]. A devolução do pedido {pedido} já está autorizada[, o frete é por nossa conta|].',
        more: {
          file: 'label',
          caption:
            '[Segue|Essa é] a etiqueta, [leve com o pacote a qualquer agência|é só imprimir e colar na caixa].',
          instead: 'Leve o pacote a uma agência dos Correios com o código {postagem}.',
        },
        accept: '[Beleza|Ótimo|Certo], [vou postar então|levo amanhã|vou levar nos Correios]',
        followUps: [
          {
            question: 'E quando [o dinheiro volta|cai o dinheiro|recebo o valor]?',
            answer:
              'Depois que [o produto chegar|recebermos] são até 5 dias úteis[. No cartão, aparece em até duas faturas|].',
          },
          {
            question: 'O frete que paguei também volta?',
            answer: 'Volta sim, os {frete} do frete entram no estorno.',
          },
        ],
        note: 'Devolução do pedido {pedido} por arrependimento, etiqueta enviada.',
      },
      {
        outlook: 0.35,
        solve:
          '{cliente}, o prazo para devolver por arrependimento é de 7 dias depois da entrega, e [já passou|o seu terminou]. [Por isso|Infelizmente] não consigo autorizar o estorno do pedido {pedido}.',
        more: 'O que posso fazer é um cupom de desconto, [o {cupom}, para a próxima compra|o {cupom}].',
        accept:
          '[Nossa, nem fui {~avisado} disso|Achei que eram 30 dias|Que absurdo, nem usei]... [fazer o quê|tudo bem|paciência]',
        followUps: [
          {
            question: 'Não tem nenhuma exceção?',
            answer:
              '[Levei ao meu supervisor|Perguntei à supervisão], mas [não foi autorizado|a resposta é a mesma]. Sinto muito.',
          },
          {
            question: 'Onde tá escrito esse prazo?',
            answer:
              'No site, no rodapé, em Trocas e devoluções. [É o artigo 49 do código do consumidor|Segue a lei do consumidor].',
          },
        ],
        note: 'Devolução fora do prazo, recusada. Oferecido cupom {cupom}.',
      },
    ],
  },
  {
    name: 'return-status',
    product: 'any',
    tags: [TAG.return, TAG.exchange],
    opening: [
      '[Devolvi|Postei] {umproduto} [semana passada|faz uns dias|dia {compra}] e [ainda não tive retorno|ninguém me falou nada]',
      '[Queria saber|Gostaria de saber] como tá a [minha devolução|devolução {doproduto}]',
      'Já [mandei de volta|devolvi] {oproduto}, [quando recebo {po} outr{po}|e a troca|quando sai a troca]?',
    ],
    detail: [
      {
        file: 'receipt',
        caption: '[Comprovante da postagem|Esse é o comprovante]',
        instead: 'O código da postagem é {postagem}',
      },
      'No site [continua como "em análise"|não mudou nada]',
    ],
    questions: [
      ORDER_NUMBER,
      {
        ask: 'Você tem o código da postagem?',
        answer: '[{postagem}|Tenho, é {postagem}|Tá no comprovante: {postagem}]',
      },
      {
        ask: 'Lembra em que dia postou?',
        answer: '[Dia {compra}|Foi dia {compra}|Acho que dia {compra}]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          '[Achei|Localizei]! {oproduto} chegou ao nosso centro [ontem|esta semana] e passou na conferência. {po} nov{po} sai hoje, com entrega até {prazo}.',
        more: 'O rastreio novo é {rastreio}, [atualiza em 24 horas|começa a valer amanhã].',
        accept: '[Ah, ótimo|Que bom|Perfeito], [tava {~preocupado}|achei que tinha sumido]',
        followUps: [
          {
            question: 'É a mesma transportadora?',
            answer: 'É sim, a {transp}.',
          },
          {
            question: 'Posso mudar o endereço dessa entrega?',
            answer:
              'Como já foi separado, não[ consigo mais|]. [Mas dá para autorizar outra pessoa a receber|Mas o porteiro pode receber].',
          },
        ],
        note: 'Devolução conferida, reenvio com o rastreio {rastreio}.',
      },
      {
        outlook: 0.5,
        solve:
          'O pacote {postagem} [ainda não chegou aqui|ainda está a caminho], {cliente}: consta [parado na unidade de {cidade}|em trânsito]. [Abri uma busca|Já abri uma reclamação] nos Correios.',
        more: 'Se não aparecer até {prazo}, [a gente libera a troca mesmo assim|fazemos a troca assim mesmo].',
        accept: '[Espero que apareça|Ai ai|Tá difícil]... [vou aguardar|ok, aguardo]',
        followUps: [
          {
            question: 'E se os Correios perderem?',
            answer: 'Aí o prejuízo é nosso, você [não perde nada|recebe a troca ou o valor].',
          },
          {
            question: 'Vocês me avisam?',
            answer: 'Aviso sim, [deixei um lembrete para {prazo}|por aqui mesmo].',
          },
        ],
        note: 'Devolução {postagem} ainda em trânsito, busca aberta. Retornar até {prazo}.',
      },
    ],
  },
]
