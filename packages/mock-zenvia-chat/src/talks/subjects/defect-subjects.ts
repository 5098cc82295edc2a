import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of defects. */
export const DEFECT_SUBJECTS: readonly Subject[] = [
  {
    name: 'does-not-turn-on',
    product: 'device',
    tags: [TAG.defect, TAG.warranty],
    opening: [
      '{oproduto} [não liga mais|parou de ligar|não tá ligando] [desde ontem|de uma hora pra outra|]',
      '[Comprei {umproduto} faz {dias} dias|{umproduto} com {dias} dias de uso] e [simplesmente não liga|já não funciona]',
      '[Meu produto|O aparelho] [parou de funcionar|morreu do nada], é {umproduto}',
    ],
    detail: [
      'Já [troquei de tomada|testei em outra tomada]',
      '[Nem acende a luz|A luzinha não acende]',
    ],
    questions: [
      {
        ask: 'Quando você liga na tomada, acende alguma luz?',
        answer: '[Nada|Nenhuma|Não, nada acende|Pisca uma vez e apaga]',
      },
      {
        ask: 'A tomada é {voltagem} mesmo? {oproduto} desse pedido é {voltagem}.',
        answer: '[É sim|Sim, {voltagem}|É {voltagem}, já conferi]',
      },
      {
        ask: '[Consegue|Pode] segurar o botão de ligar por 10 segundos e me contar o que acontece?',
        answer:
          '[Segurei e nada|Fiz aqui, não aconteceu nada|Continua igual|Deu um estalo mas não ligou]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          '{cliente}, [faz um teste|vamos tentar]: tire da tomada, espere 5 minutos e ligue direto na parede, sem extensão[ nem adaptador|]. Isso reinicia a proteção interna.',
        more: {
          file: 'manual',
          caption: 'O passo a passo está na página 7 [do manual|deste manual].',
          instead: 'O passo a passo está na página 7 do manual.',
        },
        accept: '[Ligou|Voltou|Funcionou]! [Não acredito|Que susto|Achei que tinha perdido]',
        followUps: [
          {
            question: 'Isso pode acontecer de novo?',
            answer:
              'Pode se a rede oscilar. [Evite usar extensão|Um filtro de linha ajuda bastante].',
          },
          {
            question: 'E se não ligar da próxima vez?',
            answer: 'Aí a gente aciona a garantia, você tem 12 meses a partir de {compra}.',
          },
        ],
        note: 'Reinicialização resolveu, {produto} voltou a ligar.',
      },
      {
        outlook: 0.7,
        solve:
          '[Pelo que você descreveu|Pelos testes], parece defeito na fonte. [Abri|Já abri] o chamado {chamado}, a coleta é {turno} até {visita}.',
        more: 'O conserto leva até 10 dias úteis e está na garantia, [sem custo|você não paga nada].',
        accept: '[Tá bom|Ok], mas [10 dias é muito|vou ficar todo esse tempo sem|uso todo dia]',
        followUps: [
          {
            question: 'Vocês emprestam outr{po} enquanto isso?',
            answer:
              '[Infelizmente não temos|Não temos] aparelho reserva, [mas pedi prioridade|mas coloquei como urgente].',
          },
          {
            question: 'Mando com caixa e tudo?',
            answer: 'Só o aparelho e o cabo, [bem embalados|em qualquer caixa firme].',
          },
        ],
        note: 'Chamado {chamado}: não liga, suspeita de fonte. Coleta até {visita}.',
      },
    ],
  },
  {
    name: 'noise',
    product: 'device',
    tags: [TAG.defect, TAG.warranty],
    opening: [
      '{oproduto} [tá fazendo um barulho estranho|começou a fazer barulho|faz um barulho muito alto]',
      '[É normal {oproduto} esquentar tanto|{oproduto} esquenta muito, é normal]?',
      '{oproduto} [desliga sozinh{po}|fica desligando no meio do uso]',
    ],
    detail: [
      {
        file: 'video',
        caption: '[Dá pra ouvir no vídeo|Olha só|Grava assim]',
        instead: 'Acontece depois de uns 10 minutos ligad{po}',
      },
      'Comprei em {compra}',
    ],
    questions: [
      {
        ask: '[Consegue gravar um vídeo curto|Pode gravar um videozinho] mostrando o problema?',
        answer: {
          file: 'video',
          caption: '[Aqui|Segue|Gravei agora]',
          instead: 'Por aqui não vai vídeo, mas [é um chiado alto|parece algo solto dentro]',
        },
      },
      {
        ask: 'Acontece desde o primeiro uso ou começou agora?',
        answer: '[Começou essa semana|Desde o começo|No começo não|Começou faz uns dias]',
      },
      ORDER_NUMBER,
    ],
    branches: [
      {
        outlook: 1.05,
        solve:
          '[É sujeira no filtro|Isso costuma ser sujeira no filtro], [bem comum|acontece bastante]. Desligue, solte a tampa de trás e passe um pincel seco[, 2 minutinhos|].',
        more: {
          file: 'manual',
          caption: 'Na página 12 [mostra a limpeza|tem as fotos].',
          instead: 'No manual está na página 12.',
        },
        accept:
          '[Limpei aqui e parou|Nossa, tava cheio de pó|Parou o problema]! [Não sabia disso|Nem imaginava|]',
        followUps: [
          {
            question: 'De quanto em quanto tempo limpo?',
            answer: 'Uma vez por mês[, ou a cada 15 dias se usar todo dia|].',
          },
          {
            question: 'Isso estraga o motor?',
            answer: 'Não, [a proteção desliga antes|ele tem proteção térmica].',
          },
        ],
        note: 'Orientada a limpeza do filtro, problema resolvido.',
      },
      {
        outlook: 0.75,
        solve:
          '[Isso não é normal|Não é o esperado], {cliente}. [Pare de usar|Melhor não usar] por enquanto: abri o chamado {chamado} e a coleta é {visita}.',
        more: 'Está na garantia até o ano que vem, [o reparo não tem custo|sem custo nenhum].',
        accept:
          '[Ok|Tá bom|Entendi], [já tirei da tomada|não vou usar mais|{~obrigado/valeu} pelo aviso]',
        followUps: [
          {
            question: 'Trocam ou consertam?',
            answer:
              'Primeiro avaliam. [Se não tiver conserto em 30 dias|Passando de 30 dias], trocamos.',
          },
          {
            question: 'Como acompanho?',
            answer: 'Pelo número {chamado}, [aqui mesmo ou no site|no site em Assistência].',
          },
        ],
        note: 'Chamado {chamado}: ruído anormal, coleta {visita}.',
      },
    ],
  },
]
