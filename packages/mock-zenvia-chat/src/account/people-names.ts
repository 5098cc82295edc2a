// Names that are common in Brazil. The pairs are made up and refer to nobody.
import { at } from '@ensaio/mock-kit'

export const FIRST_NAMES: readonly string[] =
  'Adriana Alice Aline Amanda Ana André Antônio Arthur Beatriz Benedito Bruna Bruno Caio Camila Carlos Carolina Cauã Cecília Célia Clara Cláudia Cristiano Daniel Daniela Débora Diego Edson Eduarda Eduardo Elaine Elias Elisa Fabiana Fábio Felipe Fernanda Flávia Francisco Gabriel Gabriela Giovana Guilherme Gustavo Heitor Helena Henrique Iara Igor Isabela Ivan Jéssica João Joana Joaquim Jorge José Júlia Juliana Karina Larissa Laura Leandro Letícia Lívia Luana Lucas Luís Luiza Manuela Marcelo Márcia Marcos Maria Mariana Mateus Maurício Miguel Natália Nicolas Otávio Patrícia Paulo Pedro Priscila Rafael Raquel Regina Renata Ricardo Roberto Rodrigo Rosa Samuel Sandra Sérgio Sílvia Sofia Sônia Tânia Tatiane Thiago Valéria Vanessa Vera Vinícius Vitória Yara Yuri'.split(
    ' ',
  )

export const LAST_NAMES: readonly string[] =
  'Abreu Aguiar Albuquerque Almeida Alves Amaral Andrade Araújo Assis Azevedo Barbosa Barreto Barros Batista Bezerra Borges Braga Brandão Brito Cabral Caldas Camargo Campos Cardoso Carneiro Carvalho Castro Cavalcanti Chaves Coelho Conceição Cordeiro Correia Costa Coutinho Cruz Cunha Dantas Dias Domingues Duarte Esteves Farias Fernandes Ferraz Ferreira Figueiredo Fonseca Fontes Franco Freitas Furtado Garcia Gomes Gonçalves Guerra Guimarães Leal Leite Lemos Lima Lopes Macedo Machado Magalhães Maia Marinho Marques Martins Matos Medeiros Meireles Melo Mendes Menezes Miranda Monteiro Moraes Moreira Mota Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Paiva Peixoto Pereira Pimentel Pinheiro Pinto Pires Prado Queiroz Ramos Rangel Reis Ribeiro Rocha Rodrigues Sales Sampaio Santana Santos Silva Silveira Siqueira Soares Sousa Tavares Teixeira Teles Toledo Torres Trindade Vargas Vasconcelos Vaz Viana Vieira Vilela Xavier'.split(
    ' ',
  )

/** The number of different names. */
export const NAMES_COUNT = FIRST_NAMES.length * LAST_NAMES.length

/** Returns the name with this number, which is below NAMES_COUNT. */
export function nameAt(number: number): string {
  const first = at(FIRST_NAMES, number % FIRST_NAMES.length)
  const last = at(LAST_NAMES, Math.floor(number / FIRST_NAMES.length) % LAST_NAMES.length)
  return `${first} ${last}`
}

/** Converts a name to the local part of an email address: lower case, no accents, dots for spaces. */
export function toEmailName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.')
    .toLowerCase()
}
