// The names and texts of the autopilot. All of them are invented.
export const FIRST_NAMES = [
  'Abril',
  'Bautista',
  'Cauê',
  'Débora',
  'Elías',
  'Flor',
  'Gael',
  'Helena',
  'Iara',
  'Joaquín',
  'Kiara',
  'Lautaro',
  'Malena',
  'Nicanor',
  'Olivia',
  'Paulo',
  'Renata',
  'Simón',
  'Tainá',
  'Ulises',
] as const

export const LAST_NAMES = [
  'Acosta',
  'Barros',
  'Cáceres',
  'Domínguez',
  'Escudero',
  'Farias',
  'Godoy',
  'Heredia',
  'Ibarra',
  'Juárez',
  'Lacerda',
  'Miranda',
  'Núñez',
  'Ojeda',
  'Pinheiro',
  'Quintana',
  'Rivas',
  'Saldanha',
  'Toledo',
  'Vieira',
] as const

export const CUSTOMER_LINES = [
  'Hola, ¿sigue disponible?',
  '¿Cuál es el precio final?',
  '¿Toman mi auto usado en parte de pago?',
  '¿Hasta qué hora están hoy?',
  'Gracias, lo pienso y le escribo.',
  'Olá, ainda está disponível?',
  '¿Me puede mandar fotos del interior?',
  'Perfecto, paso el sábado.',
] as const

export const AGENT_LINES = [
  'Hola, sí, sigue disponible. ¿Quiere verlo?',
  'Le paso el detalle en un momento.',
  'Estamos hasta las 19 h. ¿Le queda bien pasar hoy?',
  'Claro, lo tasamos sin cargo.',
  'Olá, está sim. Posso ajudar?',
] as const

export const NOTES = [
  'Pide financiación a 36 meses.',
  'Prefiere que lo llamen por la tarde.',
  'Viene con un familiar el fin de semana.',
  'Compara con otra agencia.',
] as const

export const CONCEPTS = [
  'Ficta Brisa 2026',
  'Ficta Loma 4x4',
  'Novaro Costa',
  'Novaro Urbana',
] as const
