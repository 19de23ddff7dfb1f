import type { Letter, LetterCase, LetterWords } from '#schema/api/letters.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import { knowBridge, type Known, type KnownItem } from '../bridges/know.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { stageAt } from '../bridges/stages.ts'
import { nameOf, refOf } from '../bridges/to-bridge.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { colleaguesIn, findHelpful, type HelpfulCase } from './letter-cases.ts'
import { dayOf, figuresOf } from './letter-figures.ts'
import { findGiven } from './letter-given.ts'
import { letterMay } from './letter-may.ts'
import { findWords } from './letter-words.ts'
import { findStabilisation } from './stabilisation-find.ts'

/** The letter to the giver of a bridge, who has it only once it was given: 404 before that. */
export async function answerWithLetter(read: Reader, person: Person, id: string, now: string) {
  const found = await findBridge(read, person, id)
  const given = await findGiven(read, id)
  if (found.row.giver === person.id && given === null) throw notFound()
  return toLetter(read, person, found, given, now)
}

async function toLetter(
  read: Reader,
  person: Person,
  found: FoundBridge,
  given: Letter['given'],
  now: string
): Promise<Letter> {
  const { row, giver, receiver } = found
  const known = await knowBridge(read, person, found, now)
  const helpful = await findHelpful(read, person, row.giver)
  return {
    bridge: row.id,
    kind: row.kind,
    giver: refOf(giver),
    receiver: refOf(receiver),
    entity: row.entity,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    endedAt: row.endedAt,
    ending: row.ending,
    mine: row.giver === person.id,
    figures: figuresOf(helpful),
    counted: helpful.map((it) => toCase(known, it)),
    onTheMap: known.items.length,
    crossed: await toCrossed(read, person, known),
    alone: known.items.filter(isAlone).length,
    held: await heldSince(read, person, found, now),
    words: await toWords(read, person, found),
    given,
    may: letterMay(person, found, given !== null)
  }
}

function toCase({ everybody }: Known, of: HelpfulCase): LetterCase {
  const { number, title, language, uses, minutesSaved } = of
  const last = uses.at(-1)
  if (!last) throw new Error(`nobody used ${number}`)
  return {
    number: caseName(number),
    ...{ title, language, minutesSaved },
    colleagues: colleaguesIn(uses),
    uses: uses.length,
    last: {
      occurrence: last.occurrence,
      by: nameOf(everybody, last.closedBy),
      on: dayOf(last),
      entity: last.entity,
      period: last.period
    }
  }
}

/** What a lead let stand was not done alone. */
const isAlone = ({ standings }: KnownItem) =>
  !['exception', null, undefined].includes(standings[stageAt('doneAlone')]?.reached)

async function toCrossed(read: Reader, person: Person, { found, items }: Known) {
  const named = await namedItems(read, person, found.row.id)
  return items
    .filter(({ atTarget }) => atTarget)
    .map((it) => ({
      id: it.row.id,
      title: named.get(it.row.id)?.title ?? null,
      language: named.get(it.row.id)?.language ?? null,
      target: it.row.target,
      alone: isAlone(it)
    }))
}

/** Only of what has ended can be said that it held. */
async function heldSince(read: Reader, person: Person, found: FoundBridge, now: string) {
  if (found.row.ending !== 'signedOff') return null
  const { verdict, heldSince } = await findStabilisation(read, person, found, now)
  return verdict === 'held' ? heldSince : null
}

async function toWords(
  read: Reader,
  person: Person,
  { row: { id } }: FoundBridge
): Promise<LetterWords[]> {
  const all = await findWords(read, id)
  return all.map(({ row, by }) => ({
    ...{ id: row.id, by, text: row.text, at: row.at },
    may: row.by === person.id ? ['letter.write'] : []
  }))
}
