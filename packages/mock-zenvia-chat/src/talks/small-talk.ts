// Words that fit every subject. {saudacao} is the greeting of the hour.
import type { FollowUp, Question, Template } from './subject.ts'

export const ORDER_NUMBER: Question = {
  ask: '[Pode me passar|Me passa|Consegue me informar|Você tem aí] o número do pedido[, por favor|]?',
  answer:
    '[É o {pedido}|{pedido}|Pedido {pedido}|O número é {pedido}|Aqui: {pedido}|Achei no e-mail, {pedido}|Acho que é esse: {pedido}]',
}

/** Questions for every talk about an order. */
export const ORDER_QUESTIONS: readonly Question[] = [
  {
    ask: '[Por segurança, me confirma|Só para confirmar o cadastro, pode me dizer] os 3 primeiros dígitos do CPF?',
    answer: '[{cpf3}|São {cpf3}|Começa com {cpf3}]',
  },
  {
    ask: 'O e-mail do cadastro [ainda é|é] o {email}?',
    answer: '[Isso|Isso mesmo|É esse|Sim, esse mesmo][, uso ele sempre|, pode mandar nele|]',
  },
  {
    ask: 'A compra foi feita pelo site ou pelo aplicativo?',
    answer: '[Pelo app|Foi pelo site|No site mesmo|Pelo aplicativo, no celular]',
  },
  {
    ask: 'A compra está no seu nome mesmo?',
    answer: '[Sim, no meu nome|Tá no meu nome sim|Isso, no meu]',
  },
]

/** Questions for every talk before a purchase. */
export const PRESALE_QUESTIONS: readonly Question[] = [
  {
    ask: '[Você já tem|Já tem] cadastro [com a gente|na loja]?',
    answer: '[Ainda não|Tenho sim, já comprei uma vez|Acho que tenho, comprei faz tempo]',
  },
  {
    ask: 'É para presente ou para uso próprio?',
    answer: '[É presente|Não, é pra mim|Pra minha mãe|É pra usar em casa]',
  },
  {
    ask: '[Só por curiosidade|E me conta], como [conheceu|chegou até] a gente?',
    answer: '[Pelo Instagram|Uma amiga indicou|Pelo Google|Vi um anúncio|Já comprei uma vez]',
  },
]

/** The last question before a solution. */
export const HOLD: Question = {
  ask: '[Vou consultar aqui no sistema|Deixa eu verificar com a equipe|Só um instante, vou conferir], [pode aguardar um minutinho|você consegue aguardar|tudo bem]?',
  answer:
    '[[Claro|Tudo bem|Sem problema|Pode ver com calma|Tranquilo][, fico no aguardo|]|Ok, aguardo]',
}

/** Questions that customers have besides, once their own matter is settled. */
export const OTHER_FOLLOW_UPS: readonly FollowUp[] = [
  {
    question: '[Aproveitando|Outra coisa], até que horas vocês atendem?',
    answer: 'De segunda a sexta das 7h às 22h[, e aos fins de semana com equipe reduzida|].',
  },
  {
    question: 'Vocês têm loja física em {cidade}?',
    answer: 'Em {cidade} ainda não[ 😕|]. [Por enquanto|Hoje] é só pelo site e pelo aplicativo.',
  },
  {
    question: '[Esse número é WhatsApp também|Posso falar por aqui nas próximas vezes]?',
    answer:
      '[Pode sim|Com certeza]! [É só chamar por aqui que a gente continua|Esse canal fica sempre aberto].',
  },
  {
    question: '[Por acaso tem|Tem] cupom pra próxima compra?',
    answer: '[Tem sim|Claro]! Com o {cupom} você tem 10% na próxima compra.',
  },
  {
    question: 'O aplicativo tem desconto também?',
    answer: 'Tem! A primeira compra pelo aplicativo sai com frete grátis.',
  },
  {
    question: '[Como funcionam|Como uso] os pontos do programa de fidelidade?',
    answer: 'A cada R$ 1 em compras você junta 1 ponto, e 500 pontos viram R$ 10 de desconto.',
  },
  {
    question: '[Vou receber|Recebo] alguma coisa disso por e-mail?',
    answer: '[Vai sim|Recebe sim], [em alguns minutos|ainda hoje] chega um resumo no {email}.',
  },
  {
    question: '[Se eu precisar voltar nesse assunto|Se der algum problema], qual o protocolo?',
    answer: 'Seu protocolo é {protocolo}. [Pode anotar|Guarda ele] que qualquer colega localiza.',
  },
  {
    question: 'Vocês embrulham pra presente?',
    answer: 'Embrulhamos sim, [por R$ 6,90|sai R$ 6,90] por item. É só marcar a opção no carrinho.',
  },
  {
    question: 'Dá pra retirar na loja nas próximas compras?',
    answer: 'Por enquanto só entregamos em casa. Assim que tiver retirada, avisamos[ por e-mail|].',
  },
  {
    question: 'Consigo parar de receber aqueles SMS de promoção?',
    answer:
      '[Consegue|Consegue sim], já tirei seu número da lista. [Pode levar até 48 horas|Em até 48 horas para].',
  },
  {
    question: 'Vocês vão ter promoção esse mês?',
    answer: '[Vamos sim|Vai ter sim]! Na última semana do mês tem o saldão, com até 40%.',
  },
  {
    question: 'Vocês entregam em apartamento, deixam na portaria?',
    answer: 'Entregamos na portaria sim, desde que [alguém assine|tenha alguém para receber].',
  },
  {
    question: '[Tem como colocar|Dá pra deixar] outra pessoa autorizada a receber?',
    answer:
      'Tem sim, [qualquer maior de 18 anos com documento|basta ser maior de idade e apresentar documento].',
  },
  {
    question: '[Onde eu acho|Onde fica] meu histórico de compras?',
    answer: 'No site, em Minha conta > Meus pedidos[. No aplicativo fica no menu de baixo|].',
  },
  {
    question: 'Dá pra cadastrar dois endereços?',
    answer: 'Dá sim! Em Minha conta > Endereços você cadastra quantos quiser.',
  },
  {
    question: 'Esqueci minha senha do site também, como faço?',
    answer:
      'Na tela de login tem o "Esqueci a senha"[, o link chega na hora|]. Qualquer coisa eu reenvio.',
  },
  {
    question: 'Como eu avalio o produto no site?',
    answer: 'Dentro do pedido aparece o botão Avaliar, 7 dias depois da entrega.',
  },
]

/** Further ones, unless the customer is about to buy. */
export const PAYMENT_FOLLOW_UPS: readonly FollowUp[] = [
  {
    question: 'Vocês parcelam em quantas vezes mesmo?',
    answer: 'Em até 10x sem juros no cartão, com parcela mínima de R$ 30.',
  },
  {
    question: 'E no pix tem desconto?',
    answer: 'No pix são 5% de desconto[ na hora|].',
  },
]

export const AGENT_GREETINGS: readonly Template[] = [
  '{saudacao}, {cliente}! [Aqui é {oagente}|Meu nome é {agente}|Quem fala é {oagente}][, tudo bem?|.]',
  'Olá, {cliente}[!|, tudo bem?] {saudacao}, [aqui é {oagente}|sou {oagente}][, do time de {setor}|].',
  'Oi, {cliente}, {saudacao}! [Me chamo {agente}|{agente} falando][, do time de {setor}|].',
  '{saudacao}! Tudo bem, {cliente}? [Sou {oagente}, de {setor}|Aqui é {oagente}].',
]

/** Greetings of agents in a letter, which they sign, and in an answer that all can read. */
export const LETTER_GREETINGS: readonly Template[] = [
  'Olá, {cliente}[, {saudacao}!|, tudo bem?]',
  '{saudacao}, {cliente}!',
]

/** Greetings of an agent who takes a talk over from a colleague. */
export const AGENT_TAKEOVERS: readonly Template[] = [
  '{saudacao}, {cliente}! [Aqui é {oagente}|Sou {oagente}]. [Assumi|Vou continuar] o seu atendimento e já li a conversa.',
  'Oi, {cliente}, {agente} aqui[, tudo bem?|!] [Me passaram o seu caso|Recebi o seu atendimento da outra equipe], já estou por dentro.',
]

export const AGENT_EMPATHY: readonly Template[] = [
  '[Entendi|Certo|Ok], [vou te ajudar com isso|vamos resolver|vou ver isso para você].',
  '[Pode deixar|Vamos lá], [já vou verificar|vou olhar isso agora].',
  '{obrigado} [pelo contato|por chamar a gente].',
]

export const AGENT_ACKNOWLEDGEMENTS: readonly Template[] = [
  '[Certo|Anotado|Entendi|Ok][!|.|, {cliente}.]',
  '{obrigado}[!|, {cliente}!|.]',
]

export const AGENT_GOODBYES: readonly Template[] = [
  '[Por nada|Imagina|Disponha], {cliente}! [Tenha|Desejo] {otimodia}[ 😊|].',
  '[Qualquer coisa|Se precisar de algo], é só chamar[ por aqui|]. [Tenha {otimodia}|Até mais]!',
  'Eu que agradeço, {cliente}. [Fico à disposição|Conte com a gente][! 💙|!]',
  'Combinado[, {cliente}|]! [Vou encerrar por aqui|Encerro o atendimento por aqui], tenha {otimodia}.',
]

/** The goodbyes after an outcome that the customer hoped for. */
export const GLAD_GOODBYES: readonly Template[] = [
  ...AGENT_GOODBYES,
  '[Que bom que deu certo|Fico feliz em ajudar][, {cliente}|]! Até a próxima[ 👋|].',
]

/** The end of a message that settles all at once. */
export const AGENT_CLOSINGS: readonly Template[] = [
  '[Qualquer dúvida|Se precisar de mais alguma coisa|Qualquer coisa], [é só chamar|estou à disposição|estamos por aqui].',
  '[Fico à disposição|Estou por aqui]! Tenha {otimodia}.',
]

export const AGENT_APOLOGIES: readonly Template[] = [
  '[Desculpe|Desculpa|Perdão] pela demora[, {cliente}|][, o movimento está grande hoje|, estamos com fila hoje|].',
  '{obrigado} por aguardar[, {cliente}|].',
]

export const AGENT_RETURNS: readonly Template[] = [
  '{saudacao}, {cliente}! [Retomando o seu atendimento|Voltando ao seu caso|Dando sequência ao seu atendimento].',
  'Oi, {cliente}, {saudacao}! [Voltei|Estou de volta] com o seu atendimento.',
]

/** Additions of agents to a question, an answer and a goodbye, and others for want of these. */
export const AGENT_MORE = {
  question: [
    '[Sem pressa|Pode responder com calma], [fico por aqui|eu aguardo][ 🙂|].',
    '[Com isso eu já|Assim que me responder, já] [dou andamento|sigo por aqui|consigo avançar].',
    '[Enquanto isso|Nesse meio tempo], [vou abrindo o seu cadastro|já estou com o seu cadastro na tela].',
  ],
  answer: [
    '[Posso ajudar em mais alguma coisa|Posso ajudar com algo mais|Mais alguma dúvida]?',
    '[Qualquer dúvida sobre isso|Se ficar alguma dúvida], me fala.',
    '[Deixei|Já deixei] isso [anotado|registrado] [aqui|no seu atendimento] também.',
    '[Consegui te ajudar|Ficou claro|Deu para entender][, {cliente}|]?',
    '[Fico por aqui|Sigo por aqui] [se precisar|se surgir mais alguma coisa].',
  ],
  goodbye: [
    '[Se puder|Quando puder], [avalie o atendimento|responda a nossa pesquisa], é rapidinho[ ⭐|].',
    '[O protocolo deste atendimento é|Seu protocolo é] {protocolo}.',
  ],
  hold: [
    '[Só mais um instante|Mais um minutinho], [o sistema está lento|a tela está carregando].',
    '[Continuo|Sigo] por aqui, [tá|ok]?',
    '[Já volto|Já te respondo], [um momento|só um segundo].',
    '[Ainda estou|Estou] verificando, {cliente}.',
  ],
} as const satisfies Readonly<Record<string, readonly Template[]>>

/** Greetings of customers. */
export const CUSTOMER_GREETINGS: readonly Template[] = [
  '[Oi|Olá|Opa|{saudacao}|Oi, {saudacao}|Olá, {saudacao}][!|!|, tudo bem?]',
]

export const CUSTOMER_REPLIES: readonly Template[] = [
  '[Entendi|Ah sim|Ah tá|Certo|Beleza|Ok|Tá|Hmm, entendi|Tá certo|Saquei][.|!]',
]

/** Words that lead to another matter. */
export const CUSTOMER_BESIDES: readonly Template[] = [
  '[Outra coisa|Mais uma coisa|Só mais uma coisa|Ah, e mais uma coisa].',
]

/** The last word of a customer who has no more questions. */
export const CUSTOMER_SATISFIED: readonly Template[] = [
  '[Era só isso|Só isso mesmo|Por enquanto é só|Acho que é só isso][, {obrigado}|. {muitoobrigado}|]',
  '[Perfeito|Maravilha|Tá ótimo|Certinho|Fechou][, {obrigado}| então|, era isso|]',
]

/** The last word of a customer whose hopes were not met. */
export const CUSTOMER_RESIGNED: readonly Template[] = [
  '[Tá bom|Ok|Certo|Entendi][ então|, {obrigado}|, fazer o quê|]',
  '[Tá|Ok], era [só isso|isso]',
]

export const CUSTOMER_THANKS: readonly Template[] = [
  '{muitoobrigado}[!| 🙏| pela atenção| pela ajuda|, viu]',
  '{obrigado}, {agente}[!| 😊|]',
  '[Valeu|Valeu mesmo]! [Bom trabalho|Abraço|Até mais][!|]',
  '{obrigado}[, bom trabalho|, até mais|, tchau][!|]',
]

export const CUSTOMER_IMPATIENCE: readonly Template[] = [
  '[Alguém aí|Tem alguém aí|Oi?? Alguém pode me atender|Ainda tem alguém][?|??]',
  '[Ainda tô aguardando|Continuo esperando|Tô no aguardo ainda|Sigo no aguardo]',
  '[Alô|Olá|Oi][?|??]',
  '[Vai demorar muito|Demora muito|Quanto tempo demora]?',
]

export const CUSTOMER_RETURNS: readonly Template[] = [
  '{saudacao}[!|, tudo bem?] [Só vi agora|Consegui ver só agora|Desculpa, só vi agora].',
  '[Oi|Opa], [desculpa a demora|voltei|demorei mas voltei][, tava no trabalho|, {saudacao}|].',
]

export const CUSTOMER_MORE: readonly Template[] = [
  '[Tô no trabalho agora|Tô na rua|Tô no ônibus], [se eu demorar já respondo|posso demorar um pouco pra responder]',
  '[Fico no aguardo|No aguardo|Aguardo então]',
  '[Se precisar de mais alguma informação me fala|Qualquer coisa me avisa]',
  '[Desculpa|Desculpa aí], [tô digitando com uma mão só|o corretor tá doido hoje|meu celular tá travando]',
  '[Sem pressa|Pode ver com calma][, tô por aqui|]',
]

/** Additions of customers before the matter is settled. */
export const CUSTOMER_URGES: readonly Template[] = [
  '[Vê pra mim, por favor|Vê isso pra mim|Agradeço se puder agilizar][ 🙏|]',
  '[Preciso resolver isso ainda hoje|Queria resolver isso o quanto antes][, se possível|]',
]

export const CUSTOMER_PRAISE: Template =
  '[Atendimento nota 10|Muito bom o atendimento|Você foi ótim{ao}][!| 👏|]'

/** Additions of customers to thanks. */
export const CUSTOMER_MORE_THANKS: readonly Template[] = [
  '[👏|🙏|😊|👍]',
  '[Até mais|Tchau|Abraço|Fica com Deus][!|]',
]
