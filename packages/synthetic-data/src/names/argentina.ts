// Surnames in the order of "Distribución geográfica de apellidos en Argentina", Dirección Nacional de Población (Renaper, 2022): the first ten
// have 10.4 % of all people, and the ratios of the first five are those of the published counts. The order beyond is an estimate. First names in about the order of Renaper's "Nombres" data set; their weights are estimates.
import { rankNames } from './name-list.ts'
import type { NameList } from './name-list.ts'
import { lazyPeopleNames } from './people-names.ts'

const FEMALE = (): NameList =>
  rankNames(
    `
  María Ana+María Silvia Laura Patricia Claudia Mónica Marta Graciela Sandra
  Lucía Sofía Florencia Romina Natalia Carolina Andrea Liliana Verónica Gabriela
  Valeria Paula Camila Micaela Agustina Julieta Daniela Susana Cecilia Mariana
  Martina Valentina Victoria Rocío Milagros Alejandra Lorena Gisela Noelia Yanina
  María+Laura María+Belén María+Eugenia María+José María+Elena María+Cristina María+del+Carmen Ana+Laura Ana+Clara María+Florencia
  Brenda Antonella Melina Soledad Karina Marina Beatriz Norma Rosa Alicia
  Josefina Candela Guadalupe Catalina Pilar Abril Delfina Malena Emilia Renata
  Estela Elena Nora Mirta Miriam Viviana Adriana Cintia Vanesa Luciana
  Celeste Evelyn Aldana Morena Luz Mía Olivia Jazmín Bianca Ludmila
  María+Sol María+Fernanda Ana+Paula Rosa+María Luisa Teresa Irene Magalí Tamara Ayelén
`,
    [
      [1, 100],
      [10, 45],
      [50, 20],
      [100, 8],
    ],
  )

const MALE = (): NameList =>
  rankNames(
    `
  Juan+Carlos Carlos José+Luis Jorge Luis Miguel+Ángel Daniel Roberto Héctor Eduardo
  Juan Marcelo Sergio Gustavo Pablo Diego Martín Sebastián Matías Leonardo
  Fernando Alejandro Hernán Maximiliano Nicolás Federico Facundo Lucas Gonzalo Leandro
  Ezequiel Agustín Santiago Franco Joaquín Tomás Ignacio Juan+Pablo Juan+Manuel Juan+Ignacio
  Cristian Mariano Rodrigo Emiliano Damián Gabriel Javier Ariel Claudio Walter
  Oscar Ricardo Mario Julio Raúl Hugo Alberto Rubén Omar Guillermo
  Lautaro Thiago Benjamín Bautista Felipe Mateo Valentín Ramiro Bruno Iván
  Juan+José José+María Juan+Cruz Juan+Martín Luis+Alberto Carlos+Alberto Jorge+Luis José Adrián Ángel
  Francisco Manuel Antonio Víctor Esteban Germán Nahuel Axel Kevin Brian
  Alan Ulises Santino Dante Gerardo Norberto Osvaldo Néstor Darío Fabián
`,
    [
      [1, 100],
      [10, 50],
      [50, 22],
      [100, 9],
    ],
  )

const SURNAMES = (): NameList =>
  rankNames(
    `
  González Rodríguez Gómez Fernández López Martínez Díaz Pérez Sánchez Romero
  García Sosa Torres Álvarez Ruiz Ramírez Flores Acosta Benítez Medina
  Herrera Suárez Aguirre Giménez Gutiérrez Pereyra Rojas Molina Castro Ortiz
  Silva Núñez Luna Juárez Cabrera Ríos Morales Godoy Moreno Ferreyra
  Domínguez Carrizo Peralta Castillo Ledesma Quiroga Vega Vera Muñoz Ojeda
  Ponce Villalba Cardozo Navarro Coronel Vázquez Ramos Vargas Cáceres Arias
  Figueroa Córdoba Correa Maldonado Paz Rivero Miranda Mansilla Farías Roldán
  Méndez Guzmán Agüero Hernández Lucero Cruz Páez Escobar Mendoza Barrios
  Bustos Ávila Ayala Blanco Soria Maidana Acuña Leiva Duarte Moyano
  Campos Soto Martín Valdez Bravo Chávez Velázquez Olivera Toledo Franco
  Rossi Mamani Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino
  De+Luca Costa Gallo Conti Greco Rizzo Lombardi Moretti Ibarra Salinas
  Zárate Barrionuevo Arce Montenegro Burgos Aranda Galván Brizuela Ocampo Cisneros
  Etcheverry Schmidt Müller Kaplan Levy Weber Haddad Yáñez Oviedo Chamorro
`,
    [
      [1, 150],
      [3, 120],
      [5, 102],
      [10, 72],
      [50, 26],
      [140, 7],
    ],
  )

/** The names of Argentina's people. One in twenty has two surnames on record. */
export const ARGENTINE_NAMES = lazyPeopleNames(() => {
  const surnames = SURNAMES()
  return {
    female: FEMALE(),
    male: MALE(),
    middle: { names: surnames.slice(0, 60), share: 0.05 },
    last: surnames,
  }
})
