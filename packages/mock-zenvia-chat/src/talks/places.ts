/** The districts that talks mention, with their postcodes. */
export const PLACES = [
  ['São Paulo', 'Vila Mariana', '04101'],
  ['São Paulo', 'Tatuapé', '03310'],
  ['Campinas', 'Cambuí', '13024'],
  ['Rio de Janeiro', 'Tijuca', '20511'],
  ['Niterói', 'Icaraí', '24220'],
  ['Belo Horizonte', 'Savassi', '30112'],
  ['Uberlândia', 'Santa Mônica', '38408'],
  ['Curitiba', 'Água Verde', '80620'],
  ['Londrina', 'Gleba Palhano', '86050'],
  ['Porto Alegre', 'Menino Deus', '90130'],
  ['Florianópolis', 'Trindade', '88036'],
  ['Salvador', 'Pituba', '41810'],
  ['Recife', 'Boa Viagem', '51020'],
  ['Fortaleza', 'Aldeota', '60150'],
  ['Brasília', 'Asa Norte', '70750'],
  ['Goiânia', 'Setor Bueno', '74230'],
  ['Manaus', 'Adrianópolis', '69057'],
  ['Belém', 'Umarizal', '66055'],
].map(
  ([cidade, bairro, cep]) =>
    ({ cidade, bairro, cep: `${cep}-000` }) as Readonly<
      Record<'cidade' | 'bairro' | 'cep', string>
    >,
)
