const urls = import.meta.glob<string>('../../fixtures/samples/*', { query: '?url', import: 'default', eager: true })

/** The bytes of a sample file by its name. */
export async function sampleFile(name: string): Promise<ArrayBuffer> {
  const url = urls[`../../fixtures/samples/${name}`]
  if (!url) throw new Error(`no sample ${name}`)
  return (await fetch(url)).arrayBuffer()
}
