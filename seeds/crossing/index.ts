import type { Writer } from '#server/database/database.ts'
import type { Company } from '../history.ts'
import type { Crossing } from './crossing.ts'
import { seedInterviews } from './interviews.ts'
import { seedLetters } from './letters.ts'
import { seedPractice } from './practice.ts'
import { seedMentoring } from './mentoring.ts'
import { seedQuestions } from './questions.ts'
import { seedSessions } from './sessions.ts'
import { seedSignatures } from './signatures.ts'

/** Sessions, interviews, questions and signatures of the seeded bridges, through the product's own verbs. */
export async function seedCrossing(tx: Writer, world: Company, made: Crossing) {
  await seedSessions(tx, world, made)
  await seedInterviews(tx, world, made)
  await seedLetters(tx, world, made)
  await seedPractice(tx, world, made)
  await seedMentoring(tx, world, made)
  await seedSignatures(tx, world, made)
  await seedQuestions(tx, world, made)
}
