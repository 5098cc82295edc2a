// The phrases of conversations, by department and position. {cliente}, {atendente} and {pedido} are placeholders.

/** The questions of customers and the solutions of agents in one department. */
export interface Theme {
  readonly opening: readonly string[]
  readonly solution: readonly string[]
}

/** In the order of the account's departments. */
export const THEMES: readonly Theme[] = [
  {
    opening: [
      'Bom dia! O tênis chegou no tamanho errado, consigo trocar?',
      'Oi, quero devolver o pedido {pedido}, como faço?',
      'Recebi um produto diferente do que comprei.',
    ],
    solution: [
      'A troca do pedido {pedido} está aprovada, a etiqueta chega por e-mail ainda hoje.',
      'Pode postar em qualquer agência em até sete dias, sem custo.',
      'Assim que recebermos o produto, o valor volta em até cinco dias úteis.',
    ],
  },
  {
    opening: [
      'Olá, esse modelo tem na cor azul?',
      'Boa tarde, vocês parcelam em quantas vezes?',
      'Queria um orçamento para vinte unidades.',
    ],
    solution: [
      'Temos sim, e à vista sai com 8% de desconto.',
      'Parcelamos em até dez vezes sem juros.',
      'Montei o orçamento {pedido}, vale por quinze dias.',
    ],
  },
  {
    opening: [
      'O aparelho não liga mais desde ontem.',
      'Como faço para instalar o aplicativo?',
      'Aparece um erro quando tento entrar na minha conta.',
    ],
    solution: [
      'Segure o botão por dez segundos, por favor, e me conte o que aparece.',
      'Acabei de reenviar o link de acesso.',
      'Vou abrir o chamado {pedido} e a equipe técnica retorna em um dia útil.',
    ],
  },
  {
    opening: [
      'Preciso da segunda via do boleto.',
      'Fui cobrado duas vezes no cartão.',
      'Podem me enviar a nota fiscal do pedido {pedido}?',
    ],
    solution: [
      'Segue a segunda via, com vencimento na sexta-feira.',
      'O estorno já foi pedido e aparece em até duas faturas.',
      'A nota do pedido {pedido} acabou de sair para o seu e-mail.',
    ],
  },
  {
    opening: [
      'Cadê o meu pedido {pedido}? Já passou do prazo.',
      'Quero mudar o endereço de entrega.',
      'O rastreio está parado há três dias.',
    ],
    solution: [
      'A transportadora tenta de novo amanhã, entre 9h e 18h.',
      'Endereço alterado, {cliente}. O prazo continua o mesmo.',
      'O pacote já está na unidade mais próxima e sai hoje para entrega.',
    ],
  },
  {
    opening: [
      'Oi! Queria acionar a garantia.',
      'Recebi uma mensagem de vocês, do que se trata?',
      'Comprei há um mês e a costura abriu.',
    ],
    solution: [
      'A garantia cobre, {cliente}. Vou agendar a coleta.',
      'Queríamos só saber como foi a sua experiência.',
      'Pode deixar em uma loja, a análise leva até dez dias.',
    ],
  },
]

export const CLIENT_PHRASES: readonly string[] = [
  'Entendi.',
  'Sim, foi no dia 12.',
  'O número é {pedido}.',
  'Um momento, vou procurar.',
  'Pode ser amanhã?',
  'Isso mesmo.',
  'Ainda não recebi nada.',
  'E qual é o prazo?',
  'Não tenho mais a embalagem, tem problema?',
  'Alguém aí? 🙂',
]

export const CLIENT_THANKS: readonly string[] = [
  'Muito obrigado!',
  'Perfeito, obrigada pela ajuda 👏',
  'Deu certo, valeu!',
  'Ok, fico no aguardo.',
]

export const AGENT_GREETINGS: readonly string[] = [
  'Olá, {cliente}! Aqui é {atendente}, como posso ajudar?',
  'Bom dia, {cliente}! Meu nome é {atendente}. Já estou verificando.',
  'Oi, {cliente}, tudo bem? Pode me passar o número do pedido, por favor?',
]

export const AGENT_OPENINGS: readonly string[] = [
  'Olá, {cliente}! Aqui é {atendente}. Temos uma novidade sobre o pedido {pedido}.',
  'Oi, {cliente}, tudo bem? {atendente}, da loja. Podemos falar um minuto?',
]

export const AGENT_PHRASES: readonly string[] = [
  'Só um instante, por favor.',
  'Estou consultando aqui.',
  'Pode me enviar uma foto?',
  'Consegue me confirmar o CPF do titular?',
  'Obrigado por aguardar, {cliente}.',
  'Já encontrei o pedido {pedido}.',
]

export const AGENT_GOODBYES: readonly string[] = [
  'Posso ajudar em algo mais?',
  'Qualquer coisa, é só chamar. Tenha um ótimo dia!',
  'Combinado, {cliente}. Até logo!',
]
