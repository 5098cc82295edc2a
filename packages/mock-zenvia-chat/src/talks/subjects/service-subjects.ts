import { TAG } from '../../account/staff.ts'
import { ORDER_NUMBER } from '../small-talk.ts'
import type { Subject } from '../subject.ts'

/** The subjects of the service itself. */
export const SERVICE_SUBJECTS: readonly Subject[] = [
  {
    name: 'praise',
    product: 'any',
    tags: [TAG.praise],
    opening: [
      '[Só queria elogiar|Queria elogiar|Passei pra elogiar] {oproduto}, [amei|adorei|é maravilhos{po}][ 😍|]',
      '{oproduto} chegou antes do prazo, [parabéns|muito bom|amei]!',
      '[Nem é reclamação|Não é reclamação não] rs, só [agradecer|dizer que amei] {oproduto}',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Olha como ficou|Ficou lind{po}]',
        instead: 'Ficou lind{po} aqui em casa',
      },
      'O entregador [também foi super educado|foi um amor]',
    ],
    questions: [
      {
        ask: '[Que alegria ler isso|Que bom]! Posso registrar o seu elogio no sistema?',
        answer: '[Pode sim|Claro|Com certeza][, pode usar meu nome|]',
      },
      {
        ask: 'De 0 a 10, [quanto você recomenda a loja|qual nota daria para a loja]?',
        answer: '[10|10!|Nota 10|9, só porque o frete é caro rs]',
      },
    ],
    branches: [
      {
        outlook: 1.3,
        solve:
          '[Muito feliz|Ficamos muito felizes], {cliente}! [Vou mostrar|Já mostrei] para a equipe, e [deixei|liberei] o cupom {cupom} para você.',
        more: 'Vale 10% até {prazo}[, em todo o site|].',
        accept:
          '[Ai que amor|Oba|Nem precisava|Aaah que legal], [vou usar|já tô de olho em outra coisa]',
        followUps: [
          {
            question: 'Onde deixo uma avaliação?',
            answer: 'Em Minha conta > Meus pedidos, [no botão Avaliar|botão Avaliar]. Ajuda muito!',
          },
          {
            question: 'Vai ter em {cor2}?',
            answer: 'Vai sim, [chega no mês que vem|mês que vem chega], {cliente}.',
          },
        ],
        note: 'Elogio registrado, cupom {cupom} enviado.',
      },
      {
        outlook: 1.2,
        solve:
          '[Seu elogio vai direto|Encaminhei o seu elogio] para quem separou o pedido {pedido}. [Ganhou o dia deles|Eles vão adorar]!',
        more: 'Se quiser, [marca a gente no Instagram|poste e marque a loja].',
        accept: '[Merecem|Merecido|Eles merecem]! [Continuem assim|Parabéns a todos|]',
        followUps: [
          {
            question: 'Como sei das novidades?',
            answer:
              'Pelo Instagram e pelo e-mail, [toda quinta tem novidade|quinta é dia de lançamento].',
          },
          {
            question: 'Indico vocês pra minha irmã, ganho algo?',
            answer: 'Ganha! [Quem indica e quem compra|As duas] levam R$ 20 de desconto.',
          },
        ],
        note: 'Elogio à equipe de separação, pedido {pedido}.',
      },
    ],
  },
  {
    name: 'complaint',
    product: 'any',
    tags: [TAG.complaint],
    opening: [
      '[Quero fazer uma reclamação|Preciso reclamar|Vim reclamar], [fui muito mal {~atendido}|o atendimento foi péssimo]',
      'É a terceira vez que [falo com vocês|chamo aqui] e ninguém resolve',
      '[Péssimo|Que atendimento horrível|Tô muito {~chateado} com vocês]! [Ligo e ninguém resolve nada|Ligo, ligo e nada]',
    ],
    detail: ['Só quero [que resolvam|uma solução]', 'É sobre {oproduto} que comprei em {compra}'],
    questions: [
      {
        ask: '[Sinto muito por isso|Lamento muito]. Pode me contar o que aconteceu?',
        answer:
          '[Me prometeram retorno e nada|A atendente desligou na minha cara|Cada um fala uma coisa diferente|Fiquei uma hora na linha e caiu]',
      },
      ORDER_NUMBER,
      {
        ask: 'Lembra o dia do último contato?',
        answer: '[Foi dia {compra}|Dia {compra}|Acho que {compra}]',
      },
    ],
    branches: [
      {
        outlook: 0.7,
        solve:
          '{cliente}, [peço desculpas em nome da equipe|você tem toda razão]. [Assumi|Peguei] o seu caso: a reclamação é a {chamado}, e te dou retorno até {prazo}.',
        more: '[Enquanto isso|Até lá], o frete de {frete} volta como crédito.',
        accept: '[Vou confiar|Espero que sim|Tomara]... [última chance|vou aguardar|tá bom]',
        followUps: [
          {
            question: 'Quem vai me retornar?',
            answer: 'Eu mesm{ao}, {agente}, por aqui.',
          },
          {
            question: 'E o atendente que me tratou mal?',
            answer: 'A conversa foi para a supervisão, [vão ouvir a gravação|será tratada por lá].',
          },
        ],
        note: 'Reclamação {chamado}, cliente irritado com falta de retorno. Retornar até {prazo}.',
      },
      {
        outlook: 0.2,
        solve:
          '[Registrei|Acabei de registrar] a sua reclamação, {cliente}, o número é {chamado}. A ouvidoria responde em até 10 dias úteis.',
        more: 'Por aqui [não consigo adiantar|infelizmente não tenho como acelerar], [me desculpe|sinto muito].',
        accept:
          '[Dez dias|10 dias úteis|Mais dez dias]?? [Vou pro Reclame Aqui|Vou no Procon|Que piada]',
        followUps: [
          {
            question: 'Não tem nenhum supervisor aí?',
            answer:
              'O supervisor está em atendimento, [pedi para ele te ligar|vai ver o {chamado} ainda hoje].',
          },
          {
            question: 'Tem o telefone da ouvidoria?',
            answer:
              'A ouvidoria atende pelo site, [em Fale conosco > Ouvidoria|no rodapé, em Ouvidoria].',
          },
        ],
        note: 'Reclamação {chamado} na ouvidoria. Cliente muito insatisfeito.',
      },
    ],
  },
  {
    name: 'registration',
    isSideMatter: true,
    product: 'any',
    tags: [TAG.registration, TAG.address],
    opening: [
      '[Quero|Preciso|Queria] mudar meu e-mail no cadastro, o novo é {email}',
      '[Troquei de e-mail|Mudei de e-mail], agora é {email}. [Como atualizo|Onde altero|Dá pra trocar no cadastro]?',
      'Meu e-mail [tá errado no cadastro|foi digitado errado no cadastro], o certo é {email}. [Dá pra corrigir|Como corrige]?',
    ],
    detail: ['Tentei pelo app e [não deixa|dá erro]', 'Não recebo mais nada de vocês'],
    questions: [
      {
        ask: '[Por segurança|Para confirmar], quais os 3 primeiros números do seu CPF?',
        answer: '[{cpf3}|São {cpf3}]',
      },
      {
        ask: 'O telefone continua o mesmo?',
        answer: '[Continua|Sim, o mesmo|O mesmo]',
      },
    ],
    branches: [
      {
        outlook: 1.2,
        solve:
          '[Atualizado|Prontinho|Cadastro atualizado]! [Você recebe|Vai chegar] uma confirmação no {email}.',
        more: 'Nos pedidos já feitos [o dado antigo continua|não muda], só nos próximos.',
        accept: '[Chegou|Recebi a confirmação|Show], [certinho|era isso]',
        followUps: [
          {
            question: 'Perco meus pontos?',
            answer: 'Não, [seus pontos continuam|fica tudo igual].',
          },
          {
            question: 'O endereço também dá pra mudar?',
            answer: 'Dá, em Minha conta > Endereços, [é na hora|muda na hora].',
          },
        ],
        note: 'Cadastro atualizado: {email}.',
      },
      {
        outlook: 0.75,
        solve:
          '[Por segurança|Pela LGPD], essa alteração [precisa de documento|exige um documento com foto]. Mandei um link para o telefone do cadastro, a análise vai até {prazo}.',
        more: 'O link vale por 24 horas.',
        accept: '[Entendi|Justo|Ok], [vou mandar o RG|envio hoje à noite|vou fazer]',
        followUps: [
          {
            question: 'Serve CNH?',
            answer: 'Serve, [a digital também|até a digital].',
          },
          {
            question: 'Por que tudo isso?',
            answer: 'É para ninguém mexer no seu cadastro sem você saber.',
          },
        ],
        note: 'Alteração pendente de documento, análise até {prazo}.',
      },
    ],
  },
]
