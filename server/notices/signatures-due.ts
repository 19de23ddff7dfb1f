import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq, exists, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { bridgeItems, bridges, evidence, notices, signatures } from '#schema/tables/index.ts'
import { holds, type Signing } from '../crossed/sign-know.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import { addDays } from '../organisation/days.ts'
import { bridgeSource } from './bridge-sources.ts'
import { signingOf, toSign } from './from-signing.ts'
import type { Deed, Details, Telling } from './telling.ts'

type Bridge = typeof bridges.$inferSelect

/** So many days before a handover ends, those who are to sign it are asked. */
const DAYS = 7
const KIND = 'bridge.toSign'

export interface Asked {
  told: Telling[]
  /** Notices of what waits for nobody any more. */
  undone: string[]
}

/**
 * Of some bridges, who is to be asked for a signature and was not, and who was and need not be any
 * more: another one signed, what there was to sign is another, or the bridge has ended.
 */
export async function findSignaturesDue(
  read: Reader,
  now: string,
  which?: Set<string>
): Promise<Asked> {
  const asked: Asked = { told: [], undone: [] }
  if (which?.size === 0) return asked
  for (const row of await findConcerned(read, now)) {
    if (which && !which.has(row.id)) continue
    const due = await dueOn(read, row, now)
    const source = bridgeSource(row.id, 'toSign', '')
    const before = await read
      .select()
      .from(notices)
      .where(and(eq(notices.kind, KIND), begins(notices.source, source)))
    const isSame = (a: { person: string; source: string }) => (b: typeof a) =>
      a.person === b.person && a.source === b.source
    asked.told.push(...due.filter((it) => !before.some(isSame(it))))
    asked.undone.push(...before.filter((it) => !due.some(isSame(it))).map(({ id }) => id))
    await nextTurn()
  }
  return asked
}

/** The bridges of which what was done may change who is to sign. */
export async function bridgesOf(read: Reader, deeds: Deed[]): Promise<Set<string>> {
  const of = (kind: string) => [
    ...new Set(deeds.filter((it) => it.kind === kind).map(({ subject }) => subject))
  ]
  const [occurrences, cases] = [of('occurrence'), of('case').map(Number)]
  const found =
    occurrences.length + cases.length > 0
      ? await read
          .selectDistinct({ id: bridgeItems.bridge })
          .from(bridgeItems)
          .leftJoin(evidence, eq(evidence.item, bridgeItems.id))
          .where(
            or(inArray(evidence.occurrence, occurrences), inArray(bridgeItems.caseNumber, cases))
          )
      : []
  return new Set([...of('bridge'), ...found.map(({ id }) => id)])
}

/** Those that end soon, that somebody has signed, or of which somebody was told. */
async function findConcerned(read: Reader, now: string): Promise<Bridge[]> {
  const asked = await read
    .select({ details: notices.details })
    .from(notices)
    .where(eq(notices.kind, KIND))
  const ids = asked.flatMap(({ details }) => (details as Details).bridge ?? [])
  const signed = read
    .select({ one: sql`1` })
    .from(signatures)
    .where(and(eq(signatures.bridge, bridges.id), isNull(signatures.withdrawnAt)))
  // A day more than that anywhere on earth; each bridge has a calendar of its own.
  const soon = addDays(now.slice(0, 10), DAYS + 1)
  const endsSoon = and(
    eq(bridges.kind, 'handover'),
    isNotNull(bridges.startedAt),
    lte(bridges.endsOn, soon)
  )
  return read
    .select()
    .from(bridges)
    .where(
      or(
        and(isNull(bridges.endedAt), or(endsSoon, exists(signed))),
        inArray(bridges.id, [...new Set(ids)])
      )
    )
}

/** Everybody whose signature is missing, once one has signed or when the end is near. */
async function dueOn(read: Reader, row: Bridge, now: string): Promise<Telling[]> {
  if (row.endedAt !== null) return []
  const signing = await signingOf(read, row, now)
  if (!signing) return []
  const signed = signing.signatures.findLast((it) => holds(signing, it))
  return signed || isNear(row, signing) ? toSign(signing, signed?.person ?? null, now) : []
}

const isNear = ({ kind, endsOn }: Bridge, { known }: Signing) =>
  kind === 'handover' && endsOn <= addDays(known.today, DAYS)
