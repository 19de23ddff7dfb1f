import type { TemplateKind } from '#schema/words.ts'
import type { BridgeRow, FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import { daysFrom } from '../organisation/days.ts'
import { findLines, findTemplate, type LineRow } from './templates.ts'

/** A handover that is shorter has no time for six closes. */
const EMERGENCY_DAYS = 45

/** What a bridge follows whose maker chose nothing. */
export const usualTemplate = ({
  kind,
  startsOn,
  endsOn
}: Pick<BridgeRow, 'kind' | 'startsOn' | 'endsOn'>): TemplateKind =>
  kind === 'handover' && daysFrom(startsOn, endsOn) < EMERGENCY_DAYS ? 'emergency' : kind

export interface Template {
  id: string
  lines: LineRow[]
  /** The rhythm of mentoring stays what it is: what comes after the end falls away. */
  leavesOut: boolean
}

export async function templateOf(read: Reader, { row }: FoundBridge): Promise<Template> {
  const id = row.template ?? usualTemplate(row)
  const { kind } = await findTemplate(read, id)
  return { id, lines: await findLines(read, [id]), leavesOut: kind === 'mentoring' }
}
