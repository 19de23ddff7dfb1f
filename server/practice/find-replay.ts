import { and, eq, isNull } from 'drizzle-orm'
import type { Difference, Replay } from '#schema/api/replays.ts'
import { bridgeItems, cases, differences, occurrences, people } from '#schema/tables/index.ts'
import { findEvidence, type FoundEvidence } from '../bridges/evidence.ts'
import { allowedWith } from '../bridges/may.ts'
import { wordsMissing } from '../bridges/rests.ts'
import { toEvidence } from '../bridges/to-evidence.ts'
import { findBesides, isShown, toItem } from '../bridges/to-item.ts'
import { refOf } from '../bridges/to-bridge.ts'
import { knowItem } from '../bridges/to-page.ts'
import { findCases, publishedRevision, type Found } from '../cases/find.ts'
import { allowed } from '../cases/may.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { toAnswer, toExercise } from './exercise.ts'

export async function findReplay(read: Reader, person: Person, id: string, now: string) {
  const on = await findEvidence(read, person, id, now)
  if (on.row.kind !== 'blind') throw notFound()
  return on
}

/** Both have written: from then on everything is open. */
export const isOpen = ({ row }: Pick<FoundEvidence, 'row'>) => !wordsMissing(row).length

/** The case that it is about, where the reader may see it. */
export async function findReplayed(
  read: Reader,
  person: Person,
  { row, found }: FoundEvidence
): Promise<Found | null> {
  const number = row.caseNumber ?? found.row.caseNumber
  if (number === null) return null
  const [it] = await findCases(read, person, eq(cases.number, number))
  return it ?? null
}

/** As far as it is open: neither answer nor what the case says of it before both have written. */
export async function toReplay(
  read: Reader,
  person: Person,
  on: FoundEvidence,
  now: string
): Promise<Replay> {
  const { known, it } = await knowItem(read, person, on.found, now)
  const { row } = on
  const replayed = await findReplayed(read, person, on)
  const named = row.caseNumber !== null || on.found.row.caseNumber !== null
  const shown = isShown(known, it) && (!named || replayed !== null)
  const open = shown && isOpen(on)
  const { title, language } = toItem(person, known, it, await findBesides(read, person, known))
  const evidence = toEvidence(person, known, on, shown)
  const can = evidence.may
  return {
    evidence,
    item: {
      ...{ id: on.found.row.id, bridge: on.found.row.bridge, title, language },
      domain: on.found.row.domain
    },
    kind: on.found.bridge.row.kind,
    giver: refOf(on.found.bridge.giver),
    receiver: refOf(on.found.bridge.receiver),
    exercise: shown && replayed ? await exerciseOf(read, person, on, replayed) : null,
    written: { giver: row.giverText !== '', receiver: row.receiverText !== '' },
    answer:
      open && replayed && replayed.row.state !== 'open'
        ? await toAnswer(read, replayed.row, publishedRevision(replayed.row))
        : null,
    proves: row.stage === 'doneAlone' && on.found.row.domain === 'judgement',
    differences: open ? await listDifferences(read, person, row.id) : [],
    may: [
      ...can,
      ...(can.length && allowedWith(person, on.found.bridge).includes('bridge.edit')
        ? (['bridge.edit'] as const)
        : []),
      ...(can.length && replayed && allowed(person, replayed).includes('case.edit')
        ? (['case.edit'] as const)
        : [])
    ]
  }
}

/** With the time that was chosen, where the reader may see it. */
async function exerciseOf(
  read: Reader,
  person: Person,
  { row }: FoundEvidence,
  { row: replayed }: Found
) {
  const [past] =
    row.occurrence === null
      ? []
      : await read
          .select()
          .from(occurrences)
          .where(and(eq(occurrences.id, row.occurrence), visibleOccurrence(read, person)))
  return toExercise(read, replayed, publishedRevision(replayed), past ?? null)
}

async function listDifferences(read: Reader, person: Person, id: string): Promise<Difference[]> {
  const rows = await read
    .select({
      row: differences,
      by: { id: people.id, name: people.name },
      title: bridgeItems.title,
      dropped: bridgeItems.droppedAt,
      seen: cases.number
    })
    .from(differences)
    .innerJoin(people, eq(people.id, differences.by))
    .leftJoin(bridgeItems, eq(bridgeItems.id, differences.becameItem))
    .leftJoin(cases, and(eq(cases.number, differences.becameCase), visibleTo(read, person)))
    .where(and(eq(differences.evidence, id), isNull(differences.removedAt)))
    .orderBy(differences.at, differences.id)
  return rows.map(({ row, by, title, dropped, seen }) => ({
    ...{ id: row.id, text: row.text, by, at: row.at },
    item:
      row.becameItem === null || dropped !== null
        ? null
        : { id: row.becameItem, title: title ?? '' },
    case: seen === null ? null : caseName(seen)
  }))
}
