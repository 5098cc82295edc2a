import { TAG } from '../../account/staff.ts'
import type { Subject } from '../subject.ts'

/** The subjects of technical support. */
export const SUPPORT_SUBJECTS: readonly Subject[] = [
  {
    name: 'installation',
    product: 'device',
    tags: [TAG.installation],
    opening: [
      '[Como instalo|Como monto|Não tô conseguindo instalar] {oproduto}?',
      'Chegou {oproduto} mas [não veio manual|o manual tá em inglês|não entendi o manual]',
      '[Preciso de ajuda para|Me ajuda a] [instalar|configurar] {oproduto}',
    ],
    detail: [
      {
        file: 'photo',
        caption: '[Parei aqui|Tá assim|É essa peça que não encaixa]',
        instead: 'Parei na parte [do cabo|da base]',
      },
      'Sobrou uma peça aqui rs',
    ],
    questions: [
      {
        ask: 'Em qual passo [você parou|está com dificuldade]?',
        answer: '[No terceiro|No passo 4|Logo no começo|Na hora de encaixar a base]',
      },
      {
        ask: 'A luz da frente está acesa ou piscando?',
        answer: '[Piscando|Acesa|Piscando em azul|Tá apagada]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          'É assim: [primeiro encaixe|encaixe] a base até ouvir o clique, depois ligue na tomada de {voltagem} e [segure o botão da frente por 5 segundos|aperte o botão por 5 segundos].',
        more: {
          file: 'manual',
          caption: '[Segue o manual|Aqui está o manual] em português.',
          instead: 'O manual em português está no site, na página do produto.',
        },
        accept:
          '[Foi|Deu certo|Consegui|Encaixou]! [Era o clique que faltava|Tava fazendo ao contrário|Era simples]',
        followUps: [
          {
            question: 'Preciso limpar antes de usar?',
            answer: 'Só um pano úmido por fora[, com o aparelho desligado|].',
          },
          {
            question: 'Tem vídeo mostrando?',
            answer:
              'Tem sim, no nosso canal, [procure por "{produto}"|o nome é "Como instalar: {produto}"].',
          },
        ],
        note: 'Instalação orientada por mensagem, cliente conseguiu.',
      },
      {
        outlook: 0.85,
        solve:
          '[Nesse caso|Pelo que você contou], melhor um técnico [ir até aí|fazer]. Agendei a visita {chamado} para {visita}, {turno}, sem custo.',
        more: 'Ele leva as peças, [só precisa ter alguém em casa|só alguém maior de idade em casa].',
        accept:
          '[Ah, melhor assim|Perfeito|Combinado], [dia {visita} eu tô em casa|nesse dia consigo]',
        followUps: [
          {
            question: 'Posso mudar o horário se precisar?',
            answer:
              'Pode, [até a véspera|avisando um dia antes], é só [chamar aqui|mandar o número {chamado}].',
          },
          {
            question: 'O técnico liga antes?',
            answer: 'Liga, [meia hora antes|uns 30 minutos antes] de chegar.',
          },
        ],
        note: 'Visita técnica {chamado} em {visita}, {turno}.',
      },
    ],
  },
  {
    name: 'login',
    isSideMatter: true,
    product: 'any',
    tags: [TAG.registration],
    opening: [
      'Não consigo entrar [na minha conta|no aplicativo|no site][, dá senha incorreta|]',
      '[Esqueci a senha|Perdi a senha] e o e-mail de redefinição não chega',
      'Meu login [tá bloqueado|bloqueou|aparece como bloqueado], [o que eu faço|podem desbloquear]?',
    ],
    detail: [
      {
        file: 'screenshot',
        caption: '[Fica assim|Aparece essa tela]',
        instead: 'Aparece "dados inválidos"',
      },
      'Preciso entrar pra [ver meu pedido|pegar a nota]',
    ],
    questions: [
      {
        ask: 'Qual e-mail você usa para entrar?',
        answer: '[{email}|É o {email}|Uso o {email}]',
      },
      {
        ask: '[Já olhou|Você olhou] na caixa de spam?',
        answer: '[Olhei, nada|Já, não tem nada|Olhei agora e não tá]',
      },
      {
        ask: 'O erro aparece no celular, no computador ou nos dois?',
        answer: '[Nos dois|Só no celular|No celular|No computador não testei]',
      },
    ],
    branches: [
      {
        outlook: 1.15,
        solve:
          '[Pronto|Prontinho], [desbloqueei|liberei] o acesso e reenviei o link de senha para {email}. Ele vale por 30 minutos.',
        more: 'A senha nova precisa de 8 caracteres e um número.',
        accept: '[Chegou|Recebi|Consegui entrar]! [Agora foi|Rapidinho|]',
        followUps: [
          {
            question: 'Dá pra entrar com a conta do Google?',
            answer: 'Dá sim, [se for o mesmo e-mail|desde que seja o mesmo e-mail do cadastro].',
          },
          {
            question: 'Alguém tentou entrar na minha conta?',
            answer: 'Não, foram [3 tentativas do seu próprio aparelho|só as suas tentativas].',
          },
        ],
        note: 'Acesso desbloqueado, link reenviado para {email}.',
      },
      {
        outlook: 0.75,
        solve:
          'O e-mail do cadastro [está com erro de digitação|foi digitado errado], por isso não chega. [Para corrigir|Por segurança], preciso abrir o chamado {chamado}, fica pronto em até {prazo}.',
        more: 'A equipe de segurança pede uma foto do documento, o link [vai por SMS|chega por SMS].',
        accept: '[Que burocracia|Nossa|Tudo isso por um e-mail?] [mas ok|mas tá bom|tá]',
        followUps: [
          {
            question: 'E até lá, como vejo meu pedido?',
            answer:
              'Me pergunta por aqui: o pedido {pedido} está a caminho[, entrega até {prazo}|].',
          },
          {
            question: 'Não dá pra criar outra conta?',
            answer:
              'Com o mesmo CPF não[, infelizmente|]. [Melhor aguardar|O caminho é a correção mesmo].',
          },
        ],
        note: 'Chamado {chamado}: corrigir e-mail do cadastro.',
      },
    ],
  },
  {
    name: 'visit',
    product: 'device',
    tags: [TAG.installation, TAG.defect],
    opening: [
      '[Quero|Preciso|Gostaria de] agendar [um técnico|uma visita técnica] para {oproduto}',
      '[O técnico não veio|Fiquei esperando o técnico e ninguém apareceu], [era pra vir hoje|tava marcado pra hoje]',
      '[Preciso remarcar|Dá pra remarcar] a visita do técnico?',
    ],
    detail: ['Aqui é em {cidade}, no bairro {bairro}', 'É em apartamento, tem portaria'],
    questions: [
      {
        ask: '[Qual período é melhor|Fica melhor de manhã ou à tarde] para você?',
        answer: '[{turno}|Melhor {turno}|Só consigo {turno}]',
      },
      {
        ask: 'O endereço é {rua}, {bairro}?',
        answer: '[Isso|Isso mesmo|Esse mesmo|Sim, esse]',
      },
    ],
    branches: [
      {
        outlook: 1.1,
        solve:
          '[Agendado|Ficou agendado|Marquei]: {visita}, {turno}. O número da visita é {chamado}.',
        more: 'O técnico se apresenta com crachá e liga 30 minutos antes.',
        accept: '[Perfeito|Ótimo|Combinado|Fechado], [anotei aqui|vou estar em casa|tá marcado]',
        followUps: [
          {
            question: 'A visita é paga?',
            answer:
              'Na garantia não, [e a sua vale até o ano que vem|e {oproduto} ainda está coberto até o ano que vem].',
          },
          {
            question: 'Quanto tempo ele fica?',
            answer: '[Em média 40 minutos|Coisa de 40 minutos].',
          },
        ],
        note: 'Visita {chamado} agendada: {visita}, {turno}.',
      },
      {
        outlook: 0.6,
        solve:
          '[A agenda de {cidade} está cheia|Estamos com poucos técnicos em {cidade}] esta semana. O primeiro horário é {visita}, {turno}.',
        more: 'Se alguém desmarcar, [te aviso|você entra primeiro na fila].',
        accept: '[Só isso?|Tão longe?|Poxa.] [Tá, pode ser|Ok, marca aí|Então marca]',
        followUps: [
          {
            question: 'Tem assistência aqui perto pra eu levar?',
            answer:
              'Em {cidade} a mais próxima fica no centro, [mando o endereço no {email}|atende das 9h às 17h].',
          },
          {
            question: 'E se o técnico faltar de novo?',
            answer:
              'Aí trocamos o aparelho sem análise, [está anotado|ficou registrado] no {chamado}.',
          },
        ],
        note: 'Agenda cheia em {cidade}; visita {chamado} em {visita}.',
      },
    ],
  },
]
