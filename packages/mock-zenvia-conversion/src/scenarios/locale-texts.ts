// The names and texts of generated people. All of them are invented.
/** The texts of a country. */
export interface LocaleTexts {
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  readonly replies: readonly string[]
  readonly notes: readonly string[]
  readonly greeting: string
}

const SPANISH: LocaleTexts = {
  firstNames: toNames(`
    Ximena Lautaro Milagros Facundo Abril Gonzalo Valentina Nicolás Julieta Matías
    Lucía Federico Agustina Emilia Ramiro Catalina Santino Guadalupe Joaquín
    Martina Esteban Noelia Iván Renata
  `),
  lastNames: toNames(`
    Paz Ledesma Ibarra Figueroa Salvatierra Montiel Arce Bustos Cáceres Villalba
    Zárate Peralta Godoy Núñez Ocampo Roldán Barrientos Cisneros Luna Escobar
    Farías Olivera Toledo Yáñez
  `),
  questions: [
    'Hola, ¿sigue disponible el usado de la publicación?',
    'Buenas tardes, quería saber el precio al contado.',
    '¿Toman mi auto en parte de pago?',
    'Hola! ¿Qué cuotas tiene el plan?',
    '¿Puedo pasar el sábado a verlo?',
    '¿Hacen entrega en el interior?',
  ],
  answers: [
    '¡Hola! Sí, está disponible. ¿Le parece bien una llamada?',
    'Buenas, le paso el precio y las opciones de financiación.',
    'Claro, lo esperamos el sábado por la mañana.',
    'Le envío la ficha técnica y las cuotas.',
    'Tomamos su usado: ¿qué modelo y kilometraje tiene?',
  ],
  replies: [
    'Perfecto, muchas gracias.',
    'Lo consulto con mi pareja y le aviso.',
    'Es un 2019 con 60.000 km.',
    '¿Y si pago la mitad al contado?',
    'Mañana paso por el local.',
    'Me parece un poco caro.',
  ],
  notes: [
    'Viene el sábado a ver el auto.',
    'Pidió cotización con entrega de usado.',
    'Prefiere que lo llamen después de las 18.',
    'Compara con otra concesionaria.',
  ],
  greeting: 'Gracias por escribir a Boreal. En minutos le responde una persona.',
}

const PORTUGUESE: LocaleTexts = {
  firstNames: toNames(`
    Aline Caio Débora Everton Flávia Heitor Isadora João Letícia Murilo Natália
    Otávio Patrícia Renan Simone Vinícius
  `),
  lastNames: toNames(`
    Araújo Barreto Cavalcanti Duarte Esteves Fagundes Guimarães Lacerda Magalhães
    Nogueira Pacheco Queiroz Sampaio Teixeira Valadares Xavier
  `),
  questions: [
    'Olá, o carro do anúncio ainda está disponível?',
    'Bom dia, qual é o valor à vista?',
    'Vocês aceitam o meu usado na troca?',
    'Dá para fazer um test drive no sábado?',
  ],
  answers: [
    'Olá! Está disponível, sim. Posso ligar para você?',
    'Bom dia! Envio o valor e as opções de financiamento.',
    'Pode vir no sábado de manhã, esperamos por você.',
  ],
  replies: [
    'Ótimo, obrigado!',
    'Vou conversar em casa e aviso.',
    'Consegue melhorar o preço?',
    'Amanhã eu passo na loja.',
  ],
  notes: ['Quer trocar o carro até o fim do mês.', 'Pediu proposta com entrada de 30%.'],
  greeting: 'Obrigado por falar com a Boreal. Em instantes alguém responde.',
}

/** Returns the texts of a country; Spanish ones by default. */
export function textsOf(countryCode: string): LocaleTexts {
  return countryCode === 'BR' ? PORTUGUESE : SPANISH
}

function toNames(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
