/** XML as a tree that is written again as it was read: names keep their prefixes, attributes their order and spelling. */
import { Refused } from './refused'

export interface XmlElement {
  name: string
  /** Raw: entities stand as they were written. */
  attributes: Map<string, string>
  children: XmlNode[]
}
/** Text is raw as well. */
export type XmlNode = XmlElement | string

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g
const pair = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The tree of a part that is known to be well-formed. @throws Refused corrupt */
export function xmlTree(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open: XmlElement[] = [top]
  for (const [, cdata, slash, name, attributes = '', selfClosing, plain] of text.matchAll(token)) {
    const here = open.at(-1) as XmlElement
    if (plain !== undefined) here.children.push(plain)
    else if (cdata !== undefined) here.children.push(rawText(cdata))
    else if (name !== undefined && slash) {
      if (open.pop()?.name !== name || open.length === 0) throw new Refused('corrupt')
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [] }
      here.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  const root = top.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || typeof root !== 'object') throw new Refused('corrupt')
  return root
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single = ''] of text.matchAll(pair))
    found.set(name, double ?? single.replaceAll('"', '&quot;'))
  return found
}

/** The text of a part with this tree. */
export const xmlText = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`

function written(node: XmlNode): string {
  if (typeof node === 'string') return node
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Child elements, or those of a name without its prefix. */
export const childrenOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child === 'object' && (!name || local(child.name) === name))

export const childOf = (element: XmlElement, name: string): XmlElement | undefined => childrenOf(element, name)[0]

/** Every element of a name below this one, itself included. */
export function* elementsOf(element: XmlElement, name: string): Generator<XmlElement> {
  if (local(element.name) === name) yield element
  for (const child of childrenOf(element)) yield* elementsOf(child, name)
}

/** An element and everything below it. */
export function* allBelow(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of childrenOf(element)) yield* allBelow(child)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Plain text as it stands in XML. */
export const rawText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Raw text as people read it. */
export const readText = (raw: string): string =>
  raw.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** All text directly in an element. */
export const textIn = ({ children }: XmlElement): string =>
  readText(children.filter((child) => typeof child === 'string').join(''))

export const cloned = (element: XmlElement): XmlElement => ({
  name: element.name,
  attributes: new Map(element.attributes),
  children: element.children.map((child) => (typeof child === 'string' ? child : cloned(child))),
})
