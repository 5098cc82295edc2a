// Names as they are common in Brazil; whoever bears one of the pairs is not meant.

export const FIRST_NAMES: readonly string[] =
  'Adriana Alice Aline Amanda Ana André Antônio Arthur Beatriz Benedito Bruna Bruno Caio Camila Carlos Carolina Cauã Cecília Célia Clara Cláudia Cristiano Daniel Daniela Débora Diego Edson Eduarda Eduardo Elaine Elias Elisa Fabiana Fábio Felipe Fernanda Flávia Francisco Gabriel Gabriela Giovana Guilherme Gustavo Heitor Helena Henrique Iara Igor Isabela Ivan Jéssica João Joana Joaquim Jorge José Júlia Juliana Karina Larissa Laura Leandro Letícia Lívia Luana Lucas Luís Luiza Manuela Marcelo Márcia Marcos Maria Mariana Mateus Maurício Miguel Natália Nicolas Otávio Patrícia Paulo Pedro Priscila Rafael Raquel Regina Renata Ricardo Roberto Rodrigo Rosa Samuel Sandra Sérgio Sílvia Sofia Sônia Tânia Tatiane Thiago Valéria Vanessa Vera Vinícius Vitória Yara Yuri'.split(
    ' ',
  )

export const LAST_NAMES: readonly string[] =
  'Abreu Aguiar Albuquerque Almeida Alves Amaral Andrade Araújo Assis Azevedo Barbosa Barreto Barros Batista Bezerra Borges Braga Brandão Brito Cabral Caldas Camargo Campos Cardoso Carneiro Carvalho Castro Cavalcanti Chaves Coelho Conceição Cordeiro Correia Costa Coutinho Cruz Cunha Dantas Dias Domingues Duarte Esteves Farias Fernandes Ferraz Ferreira Figueiredo Fonseca Fontes Franco Freitas Furtado Garcia Gomes Gonçalves Guerra Guimarães Leal Leite Lemos Lima Lopes Macedo Machado Magalhães Maia Marinho Marques Martins Matos Medeiros Meireles Melo Mendes Menezes Miranda Monteiro Moraes Moreira Mota Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Paiva Peixoto Pereira Pimentel Pinheiro Pinto Pires Prado Queiroz Ramos Rangel Reis Ribeiro Rocha Rodrigues Sales Sampaio Santana Santos Silva Silveira Siqueira Soares Sousa Tavares Teixeira Teles Toledo Torres Trindade Vargas Vasconcelos Vaz Viana Vieira Vilela Xavier'.split(
    ' ',
  )

/** How many different names there are. */
export const NAMES_COUNT = FIRST_NAMES.length * LAST_NAMES.length

/** The name of this number, below NAMES_COUNT. */
export function nameAt(number: number): string {
  const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? ''
  const last = LAST_NAMES[Math.floor(number / FIRST_NAMES.length) % LAST_NAMES.length] ?? ''
  return `${first} ${last}`
}

/** The name as it stands before an at sign: small letters, no accents, dots for blanks. */
export function toAddressName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.')
    .toLowerCase()
}
