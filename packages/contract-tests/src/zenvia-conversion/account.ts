// The account that every sandbox has, as far as interactions name it.

export const account = { id: '5e5cf540c0ffee0010000001', name: 'Boreal Motors' }

export const centro = { id: '60b62140c0ffee0010000002', name: 'Boreal Centro' }
/** Above Belgrano and Tigre. */
export const norte = { id: '60b62140c0ffee0010000003', name: 'Boreal Norte' }
export const belgrano = { id: '60c91b40c0ffee0010000004', name: 'Boreal Belgrano' }
export const tigre = { id: '60c91b40c0ffee0010000005', name: 'Boreal Tigre' }
export const paulista = { id: '61f0a040c0ffee0010000007', name: 'Boreal Paulista' }

/** In whose name the main key acts. */
export const paula = { id: '61dc1fc0c0ffee0010000003', firstName: 'Paula', lastName: 'Ferreyra' }
export const hernan = { id: '61dc1fc0c0ffee0010000101', firstName: 'Hernán', lastName: 'Quiroga' }
/** The one agent of Tigre who has left. */
export const julio = { id: '61dc1fc0c0ffee0010000108', firstName: 'Julio', lastName: 'Medrano' }

/** WhatsApp template of the whole account, with the first name in it. */
export const followUpTemplate = '4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001'

/** A key as the vendor makes them, which nothing has. */
export const NOBODY = '000000000000000000000000'
