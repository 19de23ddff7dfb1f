import type { CaseContent, Step } from '#schema/api/content.ts'
import type {
  CauseKind,
  CounterpartKind,
  LinkKind,
  MaterialityBand,
  RuleKind
} from '#schema/words.ts'

/** Rows can be moved and removed while somebody types in them, so each has a name of its own. */
interface Row {
  key: string
}
export interface StepForm extends Row {
  text: string
  minutes: string
  caution: string
  /** Shown once somebody asks for it; empty ones are not sent. */
  posting: { debit: string; credit: string; amount: string } | null
}
export type TriedForm = Row & { text: string }
export type ContactForm = Row & { name: string; role: string; how: string }
export type RuleForm = Row & { kind: string; text: string }
export type LinkForm = Row & { kind: string; to: string; title: string }

/** A case as it lies in boxes: everything is text, and nothing chosen is ''. */
export interface CaseForm {
  title: string
  symptom: string
  process: string
  system: string
  messageCode: string
  accounts: string[]
  counterpartKind: string
  materialityBand: string
  cues: string
  cause: string
  causeKind: string
  tried: TriedForm[]
  steps: StepForm[]
  proof: string
  judgement: string
  prevention: string
  contacts: ContactForm[]
  rules: RuleForm[]
  validUntil: string
  tags: string[]
  links: LinkForm[]
}

export const newRow = <T extends object>(it: T): T & Row => ({ ...it, key: `${Math.random()}` })
export const newStep = (text = ''): StepForm =>
  newRow({ text, minutes: '', caution: '', posting: null })

export type Titles = { number: string; title: string }[]

export const formOf = (content: CaseContent, linked: Titles = []): CaseForm => ({
  title: content.title,
  symptom: content.symptom,
  process: content.process ?? '',
  system: content.system,
  messageCode: content.messageCode,
  accounts: [...content.accounts],
  counterpartKind: content.counterpartKind ?? '',
  materialityBand: content.materialityBand ?? '',
  cues: content.cues,
  cause: content.cause,
  causeKind: content.causeKind ?? '',
  tried: content.tried.map((text) => newRow({ text })),
  steps: content.steps.map(stepForm),
  proof: content.proof,
  judgement: content.judgement,
  prevention: content.prevention,
  contacts: content.contacts.map(({ name, role = '', how = '' }) => newRow({ name, role, how })),
  rules: content.rules.map(({ kind, text }) => newRow({ kind, text })),
  validUntil: content.validUntil ?? '',
  tags: [...content.tags],
  links: content.links.map(({ kind, to }) =>
    newRow({ kind, to, title: linked.find(({ number }) => number === to)?.title ?? '' })
  )
})

const stepForm = ({ text, minutes, caution, posting }: Step): StepForm => ({
  ...newStep(text),
  minutes: minutes == null ? '' : String(minutes),
  caution: caution ?? '',
  posting: posting ? { ...posting, amount: posting.amount ?? '' } : null
})

// The lists that these are chosen from hold nothing else, so the words are what they say.
export const contentOf = (form: CaseForm): CaseContent => ({
  ...form,
  process: form.process || null,
  accounts: [...form.accounts],
  counterpartKind: (form.counterpartKind || null) as CounterpartKind | null,
  materialityBand: (form.materialityBand || null) as MaterialityBand | null,
  causeKind: (form.causeKind || null) as CauseKind | null,
  tried: form.tried.map(({ text }) => text),
  steps: form.steps.map(stepOf),
  contacts: form.contacts.map(({ name, role, how }) => ({ name, role, how })),
  rules: form.rules.map(({ kind, text }) => ({ kind: kind as RuleKind, text })),
  validUntil: form.validUntil || null,
  tags: [...form.tags],
  links: form.links.map(({ kind, to }) => ({ kind: kind as LinkKind, to }))
})

const stepOf = ({ text, minutes, caution, posting }: StepForm): Step => ({
  text,
  minutes: minutes.trim() === '' ? null : Number(minutes),
  caution: caution.trim() || null,
  posting: posting && Object.values(posting).some((it) => it.trim()) ? { ...posting } : null
})
