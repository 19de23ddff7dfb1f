import type { CaseGap, Narrowing, Probe } from '#schema/words.ts'

/**
 * The probes of the Critical Decision Method: Klein, Calderwood & MacGregor (1989), "Critical
 * decision method for eliciting knowledge", IEEE Transactions on Systems, Man, and Cybernetics
 * 19(3); Hoffman, Crandall & Shadbolt (1998), Human Factors 40(2); Crandall, Klein & Hoffman (2006),
 * "Working Minds: A Practitioner's Guide to Cognitive Task Analysis", MIT Press. They begin with a
 * story of one real time, go back through it for what was seen and weighed, and end with "what if".
 * The wording is ours, for a back office.
 */
export const PROBES_FOR: Record<CaseGap, readonly Probe[]> = {
  cues: ['cues', 'knowledge'],
  judgement: ['options', 'basis', 'goals'],
  tried: ['deadEnds', 'errors'],
  cause: ['cause', 'mentalModel'],
  proof: ['proof'],
  prevention: ['prevention'],
  contacts: ['contacts'],
  thinSteps: ['steps', 'timeline'],
  noCase: ['timeline', 'cues', 'errors', 'contacts'],
  stale: ['guidance']
}

/** One of these ends a case: what the story of one time does not tell. */
export const DEEPENING: readonly Probe[] = [
  'nearMiss',
  'whatIf',
  'newcomer',
  'unwritten',
  'timePressure',
  'analogues'
]

/** How a probe asks again after a thin answer; what is not here asks what took longest. */
const NARROWED: Partial<Record<Probe, Narrowing>> = {
  cues: 'first',
  knowledge: 'first',
  analogues: 'first',
  options: 'instead',
  basis: 'instead',
  goals: 'instead',
  whatIf: 'instead',
  deadEnds: 'nowhere',
  errors: 'nowhere',
  nearMiss: 'nowhere',
  newcomer: 'nowhere',
  proof: 'sure',
  cause: 'source',
  mentalModel: 'source',
  prevention: 'earlier',
  contacts: 'whom'
}
export const narrowed = (probe: Probe): Narrowing => NARROWED[probe] ?? 'longest'
