// The people, the market and the words of the countries in which the account has groups. All people are made up.
import {
  ARGENTINE_NAMES,
  ARGENTINE_PHONES,
  ARGENTINE_VEHICLES,
  BRAZILIAN_NAMES,
  BRAZILIAN_PHONES,
  BRAZILIAN_VEHICLES,
} from '@ensaio/synthetic-data'
import type { PeopleNames, PhonePlan, VehicleMarket } from '@ensaio/synthetic-data'

/** A country, as its dealers and customers know it. */
export interface Country extends CountryTexts {
  readonly code: 'AR' | 'BR'
  readonly names: PeopleNames
  readonly phones: PhonePlan
  readonly vehicles: VehicleMarket
  readonly currency: string
}

interface CountryTexts {
  /** The first messages of customers. */
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  /** Later messages of customers. */
  readonly replies: readonly string[]
  readonly notes: readonly string[]
  /** The parts of a quote: the vehicle, and its registration. */
  readonly quote: { readonly vehicle: string; readonly registration: string }
  readonly flats: readonly string[]
  readonly parts: readonly string[]
  readonly coverages: readonly string[]
}

const SPANISH: CountryTexts = {
  questions: [
    'Hola, ¿sigue disponible el usado de la publicación?',
    'Buenas tardes, quería saber el precio al contado.',
    '¿Toman mi auto en parte de pago?',
    'Hola! ¿Qué cuotas tiene el plan?',
    '¿Puedo pasar el sábado a verlo?',
    '¿Hacen entrega en el interior?',
    'Hola, vi el aviso. ¿Tiene service oficial?',
    '¿Me puede mandar fotos del interior?',
    'Buen día, ¿cuánto es el anticipo?',
    '¿Hasta qué hora están hoy?',
  ],
  answers: [
    '¡Hola! Sí, está disponible. ¿Le parece bien una llamada?',
    'Buenas, le paso el precio y las opciones de financiación.',
    'Claro, lo esperamos el sábado por la mañana.',
    'Le envío la ficha técnica y las cuotas.',
    'Tomamos su usado: ¿qué modelo y kilometraje tiene?',
    'Estamos hasta las 19 h. ¿Le queda bien pasar hoy?',
    'Le paso el detalle en un momento.',
  ],
  replies: [
    'Perfecto, muchas gracias.',
    'Lo consulto con mi pareja y le aviso.',
    'Es un 2019 con 60.000 km.',
    '¿Y si pago la mitad al contado?',
    'Mañana paso por el local.',
    'Me parece un poco caro.',
    'Dale, quedo atento.',
    '¿Me lo puede reservar hasta el viernes?',
  ],
  notes: [
    'Viene el sábado a ver el auto.',
    'Pidió cotización con entrega de usado.',
    'Prefiere que lo llamen después de las 18.',
    'Compara con otra concesionaria.',
    'Pide financiación a 36 meses.',
    'Viene con un familiar el fin de semana.',
  ],
  quote: { vehicle: 'Vehículo', registration: 'Patentamiento' },
  flats: ['Monoambiente a estrenar', 'Departamento de dos ambientes', 'Casa con cochera y patio'],
  parts: ['Juego de alfombras', 'Escobillas', 'Batería 12 V', 'Cubierta 195/65 R15'],
  coverages: ['Todo riesgo con franquicia', 'Terceros completo', 'Responsabilidad civil'],
}

const PORTUGUESE: CountryTexts = {
  questions: [
    'Olá, o carro do anúncio ainda está disponível?',
    'Bom dia, qual é o valor à vista?',
    'Vocês aceitam o meu usado na troca?',
    'Dá para fazer um test drive no sábado?',
    'Oi, qual fica a parcela com 30% de entrada?',
    'Boa tarde, esse tem quantos donos?',
    'Vocês entregam em outra cidade?',
    'Consegue me mandar mais fotos?',
  ],
  answers: [
    'Olá! Está disponível, sim. Posso ligar para você?',
    'Bom dia! Envio o valor e as opções de financiamento.',
    'Pode vir no sábado de manhã, esperamos por você.',
    'Aceitamos na troca, sim. Qual é o modelo e a quilometragem?',
    'Vou simular o financiamento e já te mando.',
    'Ficamos abertos até as 19h. Quer passar hoje?',
  ],
  replies: [
    'Ótimo, obrigado!',
    'Vou conversar em casa e aviso.',
    'Consegue melhorar o preço?',
    'Amanhã eu passo na loja.',
    'É um 2019 com 60 mil km.',
    'Achei um pouco caro.',
    'Pode reservar até sexta?',
  ],
  notes: [
    'Quer trocar o carro até o fim do mês.',
    'Pediu proposta com entrada de 30%.',
    'Prefere contato depois das 18h.',
    'Está comparando com outra concessionária.',
  ],
  quote: { vehicle: 'Veículo', registration: 'Documentação e emplacamento' },
  flats: ['Studio mobiliado', 'Apartamento de dois quartos', 'Casa com garagem e quintal'],
  parts: ['Jogo de tapetes', 'Palhetas', 'Bateria 60 Ah', 'Pneu 195/65 R15'],
  coverages: ['Cobertura completa', 'Roubo e furto', 'Danos a terceiros'],
}

const ARGENTINA: Country = {
  ...SPANISH,
  code: 'AR',
  names: ARGENTINE_NAMES,
  phones: ARGENTINE_PHONES,
  vehicles: ARGENTINE_VEHICLES,
  currency: 'ars',
}

const BRAZIL: Country = {
  ...PORTUGUESE,
  code: 'BR',
  names: BRAZILIAN_NAMES,
  phones: BRAZILIAN_PHONES,
  vehicles: BRAZILIAN_VEHICLES,
  currency: 'brl',
}

/** Returns the country with the code; Argentina by default. */
export function countryOf(code: string): Country {
  return code === 'BR' ? BRAZIL : ARGENTINA
}
