// First names and their thousands of bearers: IBGE, Censo Demográfico 2010, "Nomes no Brasil"; accents as people write them.
// Surnames in the order of IBGE, Censo Demográfico 2022, "Nomes no Brasil", with the counts that it published for the first thirty;
// those of the others follow a power law.
// How given names and particles go together is an estimate.
import { parseNames, rankNames } from './name-list.ts'
import type { NameList } from './name-list.ts'
import { lazyPeopleNames } from './people-names.ts'

const FEMALE = (): NameList =>
  parseNames(`
  Maria:3900 Ana:900 Francisca:722 Antônia:588 Adriana:565 Juliana:562 Márcia:552 Fernanda:531 Patrícia:530 Aline:510
  Sandra:479 Camila:470 Amanda:465 Bruna:460 Jéssica:457 Letícia:434 Júlia:430 Luciana:429 Vanessa:417 Mariana:381
  Gabriela:379 Vera:361 Vitória:361 Larissa:358 Cláudia:356 Beatriz:355 Luana:352 Rita:347 Sônia:338 Renata:337
  Eliane:334 Josefa:330 Simone:320 Natália:318 Cristiane:302 Carla:298 Débora:292 Rosângela:289 Jaqueline:284 Rosa:281
  Daniela:279 Aparecida:278 Marlene:269 Terezinha:267 Raimunda:266 Andréia:264 Fabiana:259 Lúcia:258 Raquel:248 Ângela:248
  Rafaela:244 Joana:241 Luzia:236 Elaine:235 Daniele:232 Daiane:230 Alessandra:225 Isabela:220 Paula:216 Priscila:212
  Michele:207 Bianca:206 Eliana:204 Sílvia:202 Tatiane:198 Elisângela:197 Cíntia:190 Sebastiana:187 Sara:186
  Tereza:183 Helena:181 Viviane:181 Sabrina:180 Natasha:21 Célia:178 Janaína:177 Carolina:176 Regina:176 Lílian:168
  Roberta:165 Flávia:164 Luiza:163 Alice:155 Ivone:152 Rosana:150 Rosemeire:118 Cristina:148 Irene:147 Valéria:146
  Edna:144 Laura:138 Clara:101 Eduarda:116 Giovana:128 Yasmin:105 Thaís:134 Talita:127 Bárbara:133 Denise:130
  Kátia:142 Solange:124 Neusa:122 Ester:79 Sueli:121 Gisele:120 Cecília:81 Emília:48 Lorena:104 Marina:150
  Isabel:140 Karina:116 Mônica:140 Jussara:57 Ingrid:79 Lívia:98 Milena:100 Tainá:66 Isadora:80 Nicole:105
  Manuela:43 Sofia:77 Heloísa:57 Valentina:30 Agatha:30 Melissa:44 Rebeca:93 Marta:108 Judite:60 Zélia:55
  Noemi:44 Dalva:70 Ivete:60 Conceição:71 Fátima:90 Inês:58 Olívia:24 Pâmela:124 Suelen:85 Marcela:142
  Ana+Paula:420 Ana+Carolina:210 Ana+Clara:190 Ana+Beatriz:170 Ana+Júlia:130 Ana+Luiza:110 Ana+Maria:210 Ana+Lúcia:170 Ana+Cristina:70 Ana+Cláudia:90
  Maria+José:640 Maria+Aparecida:780 Maria+de+Fátima:420 Maria+das+Graças:260 Maria+do+Carmo:190 Maria+de+Lourdes:310 Maria+do+Socorro:250 Maria+das+Dores:140 Maria+Eduarda:360 Maria+Clara:230
  Maria+Luiza:170 Maria+Fernanda:90 Maria+Helena:160 Maria+Cristina:80 Maria+Vitória:110 Maria+Lúcia:150 Maria+Alice:50 Maria+Isabel:50 Rita+de+Cássia:90 Rosa+Maria:70
  Vera+Lúcia:190 Sandra+Regina:50 Regina+Célia:60 Francisca+das+Chagas:30 Carla+Cristina:20 Luiza+Helena:15 Anna+Júlia:30 Márcia+Regina:40 Sônia+Maria:80 Luciana+Aparecida:20
`)

const MALE = (): NameList =>
  parseNames(`
  José:2700 João:1250 Antônio:1900 Francisco:1500 Carlos:800 Paulo:900 Pedro:760 Lucas:1080 Luiz:620 Marcos:930
  Luís:590 Gabriel:860 Rafael:790 Daniel:690 Marcelo:693 Bruno:663 Eduardo:590 Felipe:580 Raimundo:611 Rodrigo:599
  Manoel:580 Mateus:560 André:520 Fernando:520 Fábio:506 Leonardo:500 Gustavo:470 Guilherme:440 Leandro:500 Tiago:485
  Anderson:470 Ricardo:463 Márcio:460 Jorge:456 Sebastião:437 Alexandre:430 Roberto:420 Edson:400 Diego:400 Vítor:390
  Sérgio:390 Cláudio:360 Matheus:350 Thiago:334 Geraldo:330 Adriano:330 Luciano:340 Júlio:320 Renato:300 Alex:300
  Vinícius:300 Rogério:290 Samuel:285 Ronaldo:280 Mário:275 Flávio:265 Douglas:260 Igor:257 Davi:250 Jeferson:250
  Cícero:250 Vicente:240 Robson:235 Valdir:230 Domingos:228 Danilo:225 Miguel:225 Adilson:220 Benedito:212 Jonas:140
  Wellington:210 Joaquim:205 Reginaldo:205 Maurício:220 Henrique:195 Wagner:190 Marco:190 Gilberto:190 Josué:98 Caio:228
  Renan:205 Emerson:180 Elias:192 Nelson:180 Everton:146 Cristiano:194 Luan:188 Moisés:123 Murilo:112 Ivan:150
  Alan:190 Wesley:146 Fabrício:168 Arthur:127 Nicolas:112 Isaac:45 Enzo:48 Heitor:36 Bernardo:61 Otávio:90
  Juan:45 Breno:112 Yuri:75 Ítalo:88 Kauã:62 Cauã:86 Augusto:110 Hugo:112 Alisson:90 Jean:216
  Natanael:72 Ismael:79 Israel:102 Ramon:88 Erick:71 Patrick:50 Dirceu:30 Osvaldo:90 Milton:120 Hélio:110
  Nilton:80 Ademir:120 Aparecido:60 Damião:50 Severino:190 Edilson:130 Gilmar:130 Ailton:130 Josivaldo:30 Valter:120
  João+Pedro:280 João+Vitor:250 João+Paulo:210 João+Batista:230 João+Carlos:130 João+Gabriel:90 João+Lucas:70 João+Guilherme:60 José+Carlos:480 José+Roberto:260
  José+Antônio:230 José+Luiz:200 José+Maria:140 José+Aparecido:70 José+Ricardo:60 Carlos+Eduardo:210 Carlos+Alberto:220 Carlos+Henrique:110 Carlos+Roberto:100 Luiz+Carlos:330
  Luiz+Fernando:130 Luiz+Henrique:110 Luiz+Felipe:60 Luiz+Gustavo:50 Luiz+Antônio:80 Luís+Eduardo:40 Pedro+Henrique:210 Paulo+Roberto:220 Paulo+César:140 Paulo+Henrique:100
  Paulo+Sérgio:80 Antônio+Carlos:310 Marco+Antônio:200 Marco+Aurélio:50 Marcos+Vinícius:130 Francisco+das+Chagas:70 Francisco+de+Assis:60 Júlio+César:130 Luiz+Eduardo:60 Victor+Hugo:60
`)

/** Surnames in the order of the rank. Those of religious feasts come with their particle, others with or without. */
const SURNAMES = (): NameList =>
  rankNames(
    `
  Silva Santos Oliveira Souza Pereira Ferreira Lima Alves Rodrigues Costa
  Sousa Gomes Nascimento Araújo Ribeiro Almeida Jesus Barbosa Soares Carvalho
  Martins Lopes Vieira Rocha Dias Gonçalves Fernandes Santana Andrade Batista
  Freitas Barros Pinto Moura Cavalcante Ramos Castro Moreira Teixeira Mendes
  Nunes Machado Melo Cardoso Campos Moraes Marques Monteiro Borges Cruz
  Reis Correia Medeiros Miranda Sales Duarte Conceição Garcia Tavares Brito
  Macedo Farias Cunha Coelho Aguiar Nogueira Azevedo Pires Lira Siqueira
  Viana Xavier Bezerra Leite Guimarães Fonseca Bastos Cordeiro Franco Matos
  Dantas Guedes Leal Vasconcelos Menezes Queiroz Barreto Sampaio Figueiredo Morais
  Amaral Assis Paiva Magalhães Pinheiro Neves Rosa Maia Amorim Torres
  Braga Camargo Pacheco Toledo Peixoto Rezende Prado Lacerda Abreu Furtado
  Mota Bueno Diniz Vaz Parente Alencar Ribas Chaves Caldas Vargas
  Carneiro Silveira Cabral Albuquerque Veloso Damasceno Feitosa Bispo Muniz Paz
  Domingues Brandão Serra Galvão Esteves Meireles Vidal Rangel Trindade Godoy
  Avelino Bonfim Porto Seixas Luz Telles Valente Arruda Aragão Holanda
  Evangelista Anjos Passos Simões Antunes Sá Pimentel Coutinho Padilha Barroso
  Rossi Schmidt Müller Ferrari Bianchi Tanaka Nakamura Sato Weber Becker
  Kowalski Sanches Hoffmann Zanetti Marinho Quintino Salgado Frota Cerqueira Portela
`,
    [
      [1, 34_030],
      [2, 21_367],
      [3, 11_709],
      [4, 9_197],
      [5, 6_888],
      [6, 6_226],
      [7, 6_095],
      [8, 5_757],
      [9, 5_429],
      [10, 4_861],
      [11, 4_797],
      [12, 4_047],
      [13, 3_609],
      [14, 3_461],
      [15, 3_127],
      [16, 3_069],
      [17, 2_859],
      [18, 2_738],
      [19, 2_615],
      [20, 2_600],
      [21, 2_577],
      [22, 2_338],
      [23, 2_102],
      [24, 2_044],
      [25, 2_035],
      [26, 2_028],
      [27, 1_836],
      [28, 1_816],
      [29, 1_707],
      [30, 1_703],
      [50, 900],
      [180, 130],
    ],
  )

/** The usual particle of a surname, and the share of its bearers who have it. */
const PARTICLES: readonly (readonly [particle: string, share: number, names: string])[] = [
  [
    'da',
    0.45,
    'Silva Costa Rocha Conceição Cruz Cunha Luz Rosa Silveira Fonseca Mota Paz Trindade',
  ],
  ['dos', 0.6, 'Santos Reis Anjos Passos'],
  ['do', 0.6, 'Nascimento Amaral Prado Bonfim'],
  [
    'de',
    0.45,
    'Oliveira Souza Sousa Lima Jesus Almeida Araújo Carvalho Andrade Freitas Barros Castro Melo Moraes Morais Moura Brito Macedo Farias Azevedo Paiva Assis Abreu Matos Menezes Queiroz Figueiredo Medeiros Miranda Camargo Albuquerque Toledo Arruda Aragão Godoy Sá',
  ],
]

/** Returns the names with and without their particles. */
function withParticles(list: NameList): NameList {
  return list.flatMap(([name, weight]): NameList => {
    const found = PARTICLES.find(([, , names]) => names.split(' ').includes(name))
    if (found === undefined) return [[name, weight]]
    const [particle, share] = found
    return [
      [name, weight * (1 - share)],
      [`${particle} ${name}`, weight * share],
    ]
  })
}

/** The names of Brazil's people. Four in ten have two surnames on record. */
export const BRAZILIAN_NAMES = lazyPeopleNames(() => {
  const surnames = SURNAMES()
  return {
    female: FEMALE(),
    male: MALE(),
    middle: { names: surnames.slice(0, 120), share: 0.4 },
    last: withParticles(surnames),
  }
})
