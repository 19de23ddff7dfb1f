import type { Moment } from '#schema/tables/bridges.ts'
import { STAGES, type Stage, type TemplateKind } from '#schema/words.ts'

export interface ShippedLine {
  /** Its words are server/messages, `plan.<key>`; null where it is the stage of an item. */
  key: ShippedKey | null
  stage: Stage | null
  moment: Moment
}

const close = (close: number, day: number): Moment => ({ close, day })
const after = (days: number): Moment => ({ days })

/** Six closes: the giver works, both work, the receiver works, the giver is away. */
const HANDOVER = {
  mandate: after(0),
  interviewGiver: after(3),
  interviewReceiver: after(3),
  map: after(7),
  ratings: after(10),
  baseline: after(14),
  events: after(14),
  shadow: close(1, 1),
  hardest: close(1, 6),
  introductions: close(1, 6),
  assisted: close(2, 1),
  reverseShadow: close(3, 1),
  midReview: close(3, 6),
  receiverLeads: close(4, 1),
  crisisRehearsal: close(4, 6),
  rareEvents: close(4, 6),
  giverAway: close(5, 2),
  alone: close(6, 1),
  teachBack: close(6, 5),
  signOff: close(6, 6),
  stabilisation: close(6, 6)
}

/** Thirty days: what nobody else can do comes first, and what cannot be shown is recorded. */
const EMERGENCY = {
  mandate: after(0),
  onlyGiver: after(1),
  ratings: after(2),
  hardest: after(5),
  introductions: after(7),
  recordings: after(10),
  shadow: after(12),
  reverseShadow: after(18),
  crisisRehearsal: after(22),
  giverAway: after(25),
  openEnds: after(28),
  signOff: after(30)
}

const MENTORING = {
  goals: after(0),
  map: after(7),
  ratings: after(10),
  pulse: after(30),
  pulse2: after(90),
  pulse3: after(150),
  pulse4: after(210),
  pulse5: after(270),
  pulse6: after(330),
  lookBack: after(360)
}

type Pulse = `pulse${number}`
export type ShippedKey = Exclude<
  keyof typeof HANDOVER | keyof typeof EMERGENCY | keyof typeof MENTORING,
  Pulse
>

type Stages = Record<Stage, Moment>

const lines = (all: Record<string, Moment>, stages: Stages): ShippedLine[] => [
  ...Object.entries(all).map(([name, moment]) => {
    return { key: name.replace(/\d+$/, '') as ShippedKey, stage: null, moment }
  }),
  ...STAGES.map((stage) => ({ key: null, stage, moment: stages[stage] }))
]

/** The plans that the product brings along, each line at its moment. */
export const shippedTemplates: Record<TemplateKind, ShippedLine[]> = {
  handover: lines(HANDOVER, {
    named: after(10),
    captured: close(1, 6),
    watched: close(1, 2),
    doneTogether: close(2, 2),
    doneAlone: close(5, 3),
    canTeach: close(6, 5)
  }),
  emergency: lines(EMERGENCY, {
    named: after(2),
    captured: after(10),
    watched: after(12),
    doneTogether: after(18),
    doneAlone: after(25),
    canTeach: after(28)
  }),
  mentoring: lines(MENTORING, {
    named: after(10),
    captured: after(60),
    watched: after(90),
    doneTogether: after(150),
    doneAlone: after(270),
    canTeach: after(330)
  })
}
