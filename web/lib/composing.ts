/**
 * Whether a key belongs to a letter still being composed (Korean, dead keys). Safari ends the
 * composition before it reports the key and tells only by code 229.
 */
export const composing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229
