import { and, inArray } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { TOUCHED, type Effects } from '#schema/api/upkeep.ts'
import { cases } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader, Writer } from '../database/database.ts'
import { lookAt } from '../http/look.ts'
import type { Person } from '../http/person.ts'
import { changedSight, sightOf } from './sight.ts'
import { Touches } from './touches.ts'

export interface Work {
  touches: Touches
  closes?: Effects['closes']
}

/**
 * Makes a change and says what it touched; for a look it is undone again, so that what is shown
 * before cannot differ from what happens after.
 */
export function measured(
  request: FastifyRequest,
  preview: boolean | undefined,
  work: (tx: Writer) => Promise<Work>
): Promise<Effects> {
  const measure = async (tx: Writer): Promise<Effects> => {
    const before = await sightOf(tx)
    const { touches, closes = [] } = await work(tx)
    return {
      touched: TOUCHED.map((what) => ({ what, count: touches.count(what) })).filter(
        ({ count }) => count > 0
      ),
      hidden: await countHidden(tx, request.person, [...touches.cases]),
      sight: changedSight(before, await sightOf(tx)),
      closes
    }
  }
  return preview ? lookAt(request, measure) : request.write(measure)
}

const AT_ONCE = 1_000

async function countHidden(read: Reader, person: Person, numbers: number[]): Promise<number> {
  let hidden = numbers.length
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE)
    hidden -= await read.$count(cases, and(inArray(cases.number, some), visibleTo(read, person)))
  }
  return hidden
}
