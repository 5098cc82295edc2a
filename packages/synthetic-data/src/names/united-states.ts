// Surnames in the order of the United States Census Bureau, "Frequently Occurring Surnames from the 2010 Census", with the counts of the first
// ten. First names in about the order of the Social Security Administration's "Top names over the last 100 years", with the first counts; the
// weights of later ones are estimates.
import { rankNames } from './name-list.ts'
import type { NameList } from './name-list.ts'
import { lazyPeopleNames } from './people-names.ts'

const FEMALE = (): NameList =>
  rankNames(
    `
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah
  Lisa Nancy Sandra Ashley Emily Kimberly Betty Margaret Donna Michelle
  Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Amy
  Kathleen Angela Dorothy Shirley Emma Brenda Nicole Pamela Samantha Anna
  Katherine Christine Debra Rachel Olivia Carolyn Maria Janet Heather Diane
  Catherine Julie Victoria Helen Joyce Lauren Kelly Christina Joan Judith
  Ruth Hannah Evelyn Andrea Virginia Megan Cheryl Jacqueline Madison Sophia
  Abigail Teresa Isabella Sara Janice Martha Gloria Kathryn Ann Charlotte
  Judy Amber Julia Grace Denise Danielle Natalie Alice Marilyn Diana
  Beverly Jean Brittany Theresa Frances Kayla Alexis Tiffany Lori Kathy
`,
    [
      [1, 2_930],
      [2, 1_550],
      [10, 980],
      [50, 520],
      [100, 330],
    ],
  )

const MALE = (): NameList =>
  rankNames(
    `
  James Michael Robert John David William Richard Joseph Thomas Christopher
  Charles Daniel Matthew Anthony Mark Steven Donald Andrew Joshua Paul
  Kenneth Kevin Brian Timothy Ronald Jason George Edward Jeffrey Ryan
  Jacob Nicholas Gary Eric Jonathan Stephen Larry Justin Scott Brandon
  Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry
  Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle
  Noah Ethan Jeremy Christian Walter Keith Austin Roger Terry Sean
  Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel
  Bruce Logan Billy Joe Alan Juan Elijah Willie Albert Wayne
  Randy Mason Vincent Liam Roy Bobby Caleb Bradley Russell Lucas
`,
    [
      [1, 4_490],
      [6, 3_520],
      [10, 2_070],
      [50, 700],
      [100, 350],
    ],
  )

const SURNAMES = (): NameList =>
  rankNames(
    `
  Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez
  Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin
  Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson
  Walker Young Allen King Wright Scott Torres Nguyen Hill Flores
  Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
  Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes
  Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper
  Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson
  Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes
  Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez
  Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes
  Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham
  Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson
  Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens
  Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen
  Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter
  O'Brien Schmidt Schwartz Wagner Hansen Carlson Larson Schneider Walsh Hoffman
`,
    [
      [1, 2_443],
      [2, 1_933],
      [3, 1_625],
      [4, 1_437],
      [5, 1_425],
      [6, 1_166],
      [7, 1_161],
      [8, 1_116],
      [9, 1_095],
      [10, 1_060],
      [100, 230],
      [170, 140],
    ],
  )

/** Initials of second given names, about as common as these. */
const INITIALS = (): NameList =>
  rankNames('A. M. J. L. R. E. D. C. S. K. B. T. W. P. G.', [
    [1, 12],
    [15, 3],
  ])

/** The names of the people of the United States. Few give the initial of their second name. */
export const AMERICAN_NAMES = lazyPeopleNames(() => {
  const surnames = SURNAMES()
  return {
    female: FEMALE(),
    male: MALE(),
    middle: { names: INITIALS(), share: 0.06 },
    last: surnames,
  }
})
