import type { Writer } from '#server/database/database.ts'
import type { Company } from '../history.ts'
import type { Crossing } from './crossing.ts'

/** Sessions, interviews, questions and signatures of the seeded bridges, through the product's own verbs. */
export async function seedCrossing(_tx: Writer, _world: Company, _made: Crossing) {}
