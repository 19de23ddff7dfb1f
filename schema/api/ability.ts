import { Type, type Static } from 'typebox'
import { ABILITIES } from '../words.ts'
import { Day, list, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** What one person's runs say of one case. */
export const CaseAbility = Type.Object({
  ability: Type.Enum([...ABILITIES]),
  cleanRuns: Type.Integer({ description: 'Closed as worked or adapted, no helper, not reopened' }),
  periods: Type.Integer({ description: 'Different periods of the clean runs' }),
  helpedRuns: Type.Integer(),
  lastOn: nullable(Day),
  helpNeededOn: nullable(Day)
})
export type CaseAbility = Static<typeof CaseAbility>

/** Who can do a case, whoever did it last first, as far as the reader may see its occurrences. */
export const AbilityOfCase = Type.Object({
  alone: Type.Array(Type.Object({ person: PersonRef, ...CaseAbility.properties })),
  helped: Type.Array(Type.Object({ person: PersonRef, ...CaseAbility.properties })),
  leavers: Type.Integer({ description: 'Of those alone, who are no longer here' })
})
export type AbilityOfCase = Static<typeof AbilityOfCase>

/** A case in a list of what somebody can do. */
export const AbleCase = Type.Object({
  number: Type.String(),
  title: Type.String(),
  language: Type.String(),
  process: nullable(Type.String()),
  others: Type.Integer({ description: 'People besides who can do it alone' }),
  ...CaseAbility.properties
})
export type AbleCase = Static<typeof AbleCase>

export const MyAbility = Type.Object({
  alone: Type.Array(AbleCase),
  helped: Type.Array(AbleCase),
  onlyMe: Type.Integer({ description: 'Cases that nobody else here can do alone' })
})
export type MyAbility = Static<typeof MyAbility>

/** One process and one person: how many of its cases, never averaged. */
export const SiloCell = Type.Object({
  person: Type.String({ description: 'id' }),
  alone: Type.Integer(),
  helped: Type.Integer(),
  only: Type.Integer({ description: 'Cases that this person alone can do alone' })
})

export const SiloRow = Type.Object({
  process: Type.String(),
  cases: Type.Integer(),
  nobody: Type.Integer({ description: 'Cases that nobody here can do alone' }),
  one: Type.Integer({ description: 'Cases that one person can do alone, of whatever unit' }),
  cells: Type.Array(SiloCell)
})
export type SiloRow = Static<typeof SiloRow>

export const SiloMatrix = Type.Object({
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  people: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), leavesOn: nullable(Day) })
  ),
  rows: Type.Array(SiloRow)
})
export type SiloMatrix = Static<typeof SiloMatrix>

/** What a cell of the matrix was counted from. */
export const SiloCase = Type.Object({
  number: Type.String(),
  title: Type.String(),
  language: Type.String(),
  alone: Type.Array(PersonRef),
  helped: Type.Array(PersonRef)
})
export type SiloCase = Static<typeof SiloCase>

export const abilityRoutes = {
  ofCase: route('GET', '/api/cases/:number/ability', 'case.read', {
    summary: 'Who can do this case alone, and who with help, from the occurrences',
    params: Type.Object({ number: Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$' }) }),
    response: { 200: AbilityOfCase }
  }),
  mine: route('GET', '/api/me/ability', 'member', {
    summary: 'What I can do alone, and with help, from the occurrences that I closed',
    response: { 200: MyAbility }
  }),
  matrix: route('GET', '/api/ability', 'ability.team', {
    summary: 'Who of the units that I lead can do what, by process',
    querystring: Type.Object({ unit: Type.Optional(Type.String({ maxLength: 64 })) }),
    response: { 200: SiloMatrix }
  }),
  cell: route('GET', '/api/ability/:process', 'ability.team', {
    summary: 'The cases of my units in a process, and everybody who can do each',
    params: Type.Object({ process: Type.String({ maxLength: 100 }) }),
    querystring: Type.Object({ unit: Type.Optional(Type.String({ maxLength: 64 })) }),
    response: { 200: list(SiloCase) }
  })
}
