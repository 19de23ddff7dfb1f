import { inArray } from 'drizzle-orm'
import { ANSWERS, CAME_TO, VERDICTS, type Notice } from '#schema/api/notices.ts'
import { people, searches } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { withNames } from '../talk/mentions.ts'
import { namesOf } from '../talk/names.ts'
import { bridgesIn } from './on-bridges.ts'
import type { NoticeRow } from './shown.ts'
import type { Details } from './telling.ts'

/** Long enough to know what it is about; the marks of Markdown say nothing here. */
const EXCERPT = 160

/** Each with what is true now. */
export async function toNotices(
  read: Reader,
  person: Person,
  rows: NoticeRow[]
): Promise<Notice[]> {
  const mentioned = rows.flatMap(({ comment }) => comment?.mentions ?? [])
  const names = await namesOf(read, mentioned)
  const leavers = await leaversIn(read, rows)
  const found = await searchesIn(read, rows)
  const bridges = await bridgesIn(read, person, rows)
  return rows.map((it) => {
    const { row, number, title, language, by, comment, task } = it
    const details = row.details as Details
    const about = leavers.get(details.about ?? '')
    const text = comment && withNames(comment.text, (id) => names.get(id)?.name)
    return {
      id: row.id,
      kind: row.kind,
      at: row.at,
      by: by?.id ? by : null,
      case:
        number !== null && title !== null && language !== null
          ? { number: caseName(number), title, language }
          : null,
      excerpt: text === null ? null : excerptOf(text),
      task: task && {
        id: task.id,
        title: task.title,
        period: task.period,
        entity: task.entity
      },
      bridge: bridges.get(row.id) ?? null,
      about: about ? { id: about.id, name: about.name } : null,
      day: about?.leavesOn ?? details.day ?? null,
      verdict: [...VERDICTS, ...ANSWERS, ...CAME_TO].find((it) => it === details.verdict) ?? null,
      withNote: details.withNote ?? false,
      answersMe: details.answersMe ?? row.kind === 'case.answered',
      search: found.get(details.search ?? '') ?? null,
      href: hrefOf(it),
      own: row.own,
      readAt: row.readAt
    }
  })
}

function hrefOf({ row, number, comment, task }: NoticeRow): string {
  if (task) return `/close/${task.period}/tasks?task=${task.id}`
  const { about, language, bridge, item, session, question, week, recording } =
    row.details as Details
  if (recording) return `/recordings/${recording}`
  if (bridge && row.kind === 'bridge.toSign') return `/bridges/${bridge}/sign-off`
  if (bridge && row.kind === 'bridge.signedOff') return `/bridges/${bridge}/dossier`
  if (bridge && row.kind === 'bridge.letter') return `/bridges/${bridge}/letter`
  if (bridge && week) return `/bridges/${bridge}/week?of=${week}`
  if (bridge && question) return `/bridges/${bridge}/questions#question-${question}`
  if (row.kind === 'mentor.asked') return '/mentoring#asking'
  if (row.kind === 'mentor.answered')
    return bridge ? `/bridges/${bridge}/goals` : '/mentoring#asked'
  if (bridge && row.kind === 'pulse.due') return `/bridges/${bridge}/goals#pulse`
  if (bridge && session) return `/bridges/${bridge}/sessions/${session}`
  const { replay } = row.details as Details
  if (item && replay) return `/bridges/items/${item}/replay/${replay}`
  if (item) return `/bridges/items/${item}`
  if (row.kind === 'action.agreed') return `/bridges/${bridge}/sessions`
  if (bridge) return `/bridges/${bridge}`
  if (about) return `/people?person=${encodeURIComponent(about)}`
  if (row.kind === 'review.due') return `/reviews?at=${caseName(number ?? 0)}`
  if (row.kind === 'translation.stale' && language) {
    return `/cases/${caseName(number ?? 0)}/translate/${language}`
  }
  const part = row.occurrence !== null ? '#occurrences' : comment ? '#talk' : ''
  return `/cases/${caseName(number ?? 0)}${part}`
}

function excerptOf(text: string): string {
  const line = text
    .replaceAll(/`|\*\*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT - 1).join('')}…` : line
}

/** What the search is called now; it may have been removed since. */
async function searchesIn(read: Reader, rows: NoticeRow[]) {
  const ids = rows.flatMap(({ row }) => (row.details as Details).search ?? [])
  if (!ids.length) return new Map<string, never>()
  const kept = await read
    .select({ id: searches.id, name: searches.name, query: searches.query })
    .from(searches)
    .where(inArray(searches.id, ids))
  return new Map(kept.map(({ name, ...it }) => [it.id, { ...it, name: name ?? '' }]))
}

/** The day is read where it stands, so that a corrected one is told as it is now. */
async function leaversIn(read: Reader, rows: NoticeRow[]) {
  const ids = rows.flatMap(({ row }) => (row.details as Details).about ?? [])
  if (!ids.length) return new Map<string, never>()
  const found = await read
    .select({ id: people.id, name: people.name, leavesOn: people.leavesOn })
    .from(people)
    .where(inArray(people.id, ids))
  return new Map(found.map((row) => [row.id, row]))
}
