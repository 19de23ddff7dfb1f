import type { TemplateStep } from '#schema/api/bridge-plans.ts'
import { t } from '#lib/language/index.ts'
import type { Stage } from '#schema/words.ts'

/** What a line says; one that is there for every item goes by its stage. */
export const lineWords = ({
  title,
  stage
}: Pick<TemplateStep, 'title'> & { stage: Stage | '' | null }) =>
  title.trim() || (stage ? t(`bridgePlan.do.${stage}`) : '–')
