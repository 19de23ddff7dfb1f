import { tick } from 'svelte'

/** After a refusal: to the first field that has a sentence beside it. */
export async function focusFault(within: () => HTMLElement | undefined) {
  await tick()
  within()?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
