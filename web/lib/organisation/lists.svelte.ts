import type { Entity, Process, Unit } from '#schema/api/organisation.ts'
import type { Absence, Person } from '#schema/api/people.ts'
import { call } from '#lib/api.ts'
import { isUnreached } from '#lib/drafts/turns.ts'
import { read, write } from '#lib/drafts/vault.ts'
import { toProblem } from '#lib/problem.ts'
import { locale } from '#lib/language/index.ts'

interface Lists {
  processes: Process[]
  entities: Entity[]
  units: Unit[]
  people: Person[]
  /** Of those who are away, or are going to be. */
  absences: Absence[]
}

const NONE: Lists = { processes: [], entities: [], units: [], people: [], absences: [] }
let lists: Lists = $state.raw(NONE)
let asked: Promise<void> | undefined

/** What forms choose from and lists name things by; empty until `loadLists` has come back. */
export const organisation = {
  get processes() {
    return lists.processes
  },
  get entities() {
    return lists.entities
  },
  get units() {
    return lists.units
  },
  get people() {
    return lists.people
  },
  get absences() {
    return lists.absences
  }
}

/** Asks once; pages that need the lists wait for it or simply fill in when they come. */
export function loadLists(): Promise<void> {
  asked ??= load().catch((problem: unknown) => {
    asked = undefined
    throw problem
  })
  return asked
}

/** After a change here: asks again, and what is shown stays until it comes. */
export function loadAnew(): Promise<void> {
  forgetLists()
  return loadLists()
}

/** After people or the organisation were changed here, and at sign-out. */
export function forgetLists() {
  asked = undefined
}

/** Without a connection those that came last: logging goes on. */
async function load() {
  try {
    lists = await fetchLists()
    void write('list', 'organisation', lists)
  } catch (error) {
    const kept = isUnreached(toProblem(error).status)
      ? await read<Lists>('list', 'organisation')
      : undefined
    if (!kept) throw error
    lists = { ...NONE, ...kept }
    asked = undefined
  }
}

async function fetchLists(): Promise<Lists> {
  const [processes, entities, units, people, absences] = await Promise.all([
    call('GET /api/processes'),
    call('GET /api/entities'),
    call('GET /api/units'),
    call('GET /api/people'),
    call('GET /api/absences')
  ])
  return {
    processes: processes.items,
    entities: entities.items,
    units: units.items,
    people: people.items,
    absences: absences.items
  }
}

/** In the language of the screen; the code itself while the lists are on their way. */
export function processName(code: string): string {
  return lists.processes.find((it) => it.code === code)?.names[locale.language] ?? code
}

/** 'Accounts payable › Goods receipt / invoice match': the way below the function. */
export function processPath(code: string): string {
  const names: string[] = []
  let at = lists.processes.find((it) => it.code === code)
  while (at) {
    names.unshift(at.names[locale.language])
    const { parent } = at
    at = lists.processes.find((it) => it.code === parent)
  }
  return (names.length > 1 ? names.slice(1) : names).join(' › ') || code
}

/** How deep it stands in the tree, from 0. */
export function depthOf(code: string): number {
  const parent = lists.processes.find((it) => it.code === code)?.parent
  return parent ? depthOf(parent) + 1 : 0
}

export const unitName = (id: string) => lists.units.find((it) => it.id === id)?.name ?? id
