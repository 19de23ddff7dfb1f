/** What lies at an address, as an address that holds it. */
export async function asData(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} ${url}`)
  const reader = new FileReader()
  reader.readAsDataURL(await answer.blob())
  return new Promise((done, fail) => {
    reader.onload = () => done(reader.result as string)
    reader.onerror = () => fail(reader.error ?? new Error(url))
  })
}
