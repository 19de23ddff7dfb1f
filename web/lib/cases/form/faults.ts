import { tick } from 'svelte'

/** A sentence for each field at fault, named as the server names it: `steps.0.text`. */
export type Faults = Record<string, string>

/** Of a list that is one box on the screen, the first sentence about any of its entries. */
export function faultIn(faults: Faults, field: string): string | undefined {
  const name = Object.keys(faults).find((it) => it === field || it.startsWith(`${field}.`))
  return name === undefined ? undefined : faults[name]
}

/** To the first field that has a sentence beside it, out of the fold if it lies in one. */
export async function focusFault(within: () => HTMLElement | undefined): Promise<boolean> {
  await tick()
  const at = within()?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')
  for (let fold = at?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true
  }
  at?.focus()
  return at != null
}
