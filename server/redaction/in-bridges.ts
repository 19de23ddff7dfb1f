import { eq } from 'drizzle-orm'
import {
  bridgeItems,
  bridges,
  bridgeSteps,
  bridgeTemplates,
  evidence,
  stageExceptions,
  templateSteps
} from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { placesInAgendas } from './in-agendas.ts'
import { placesInMeetings } from './in-meetings.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

const kind = 'bridges'

/** In what bridges are for, what has to cross, what shows that it did, and their plans. */
export async function* placesInBridges(read: Reader, redact: Redact): AsyncGenerator<Place> {
  yield* inBridges(read, redact)
  yield* inItems(read, redact)
  yield* inEvidence(read, redact)
  yield* placesInMeetings(read, redact)
  yield* placesInAgendas(read, redact)
  yield* inPlans(read, redact)
  yield* inTemplates(read, redact)
}

async function* inBridges(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridges)) {
    const said = redactColumns(row, ['purpose', 'endReason'], redact)
    if (!said) continue
    const version = row.version + 1
    yield {
      kind,
      redact: (tx) =>
        tx
          .update(bridges)
          .set({ ...said, version })
          .where(eq(bridges.id, row.id))
    }
  }
}

async function* inItems(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridgeItems)) {
    const said = redactColumns(row, ['title', 'note', 'dropReason'], redact)
    if (!said) continue
    const version = row.version + 1
    yield {
      kind,
      redact: (tx) =>
        tx
          .update(bridgeItems)
          .set({ ...said, version })
          .where(eq(bridgeItems.id, row.id))
    }
  }
}

const SAID = ['giverText', 'receiverText', 'disputeReason', 'withdrawReason'] as const

async function* inEvidence(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(evidence)) {
    const said = redactColumns(row, [...SAID], redact)
    if (!said) continue
    yield { kind, redact: (tx) => tx.update(evidence).set(said).where(eq(evidence.id, row.id)) }
  }
  for (const row of await read.select().from(stageExceptions)) {
    const said = redactColumns(row, ['reason'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(stageExceptions).set(said).where(eq(stageExceptions.id, row.id))
    }
  }
}

async function* inPlans(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridgeSteps)) {
    const said = redactColumns(row, ['title'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(bridgeSteps).set(said).where(eq(bridgeSteps.id, row.id))
    }
  }
}

async function* inTemplates(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridgeTemplates)) {
    const said = redactColumns(row, ['name'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(bridgeTemplates).set(said).where(eq(bridgeTemplates.id, row.id))
    }
  }
  for (const row of await read.select().from(templateSteps)) {
    const said = redactColumns(row, ['title'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(templateSteps).set(said).where(eq(templateSteps.id, row.id))
    }
  }
}
