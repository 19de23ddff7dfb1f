/**
 * How well interviews aim: for every bridge of the seeded company, how many of the giver's gaps are
 * asked about, and how many of the questions are about a gap.
 *
 *   node scripts/bench-interview.ts
 */
import { tmpdir } from 'node:os'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isNull } from 'drizzle-orm'
import { bridges, people } from '#schema/tables/index.ts'
import { findBridge } from '#server/bridges/find.ts'
import { openDatabase } from '#server/database/open.ts'
import { planOf } from '#server/elicitation/plan.ts'
import { findTopics } from '#server/elicitation/topics.ts'
import { asPerson } from '#server/people/find.ts'
import { seedWorld } from '#seeds/world.ts'

const now = new Date().toISOString()
const dir = mkdtempSync(join(tmpdir(), 'bench-interview-'))
