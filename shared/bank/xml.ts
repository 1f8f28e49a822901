// XML from a stranger as plain data: no document type, no entities of its own, prefixes of names left out.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { StatementProblem } from './statement.ts'

export type Node = { readonly [name: string]: unknown }

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** The five entities XML itself has, and characters by number. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    },
  )

/** The root and all below it; text values stay text. Throws a StatementProblem for what is not sound XML. */
export const readXml = (text: string): Node => {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new StatementProblem('xml_doctype')
  if (XMLValidator.validate(text) !== true) throw new StatementProblem('xml_damaged')
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
  })
  return parser.parse(text) as Node
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value down a path; the first where there are several. */
const valueAt = (node: unknown, path: string): unknown => {
  let value = node
  for (const name of path.split('/')) {
    const one: unknown = Array.isArray(value) ? value[0] : value
    if (!isNode(one)) return undefined
    value = one[name]
  }
  return value
}

/** The elements at the end of a path, one or many. */
export const nodesAt = (node: unknown, path: string): Node[] => {
  const value = valueAt(node, path)
  const many: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return many.map((each) => (isNode(each) ? each : { '#text': each }))
}

/** The text of one element, '' where it is missing; an attribute by `@name`. */
export const textAt = (node: unknown, path: string): string => {
  const value = valueAt(node, path)
  const one: unknown = Array.isArray(value) ? value[0] : value
  const text = isNode(one) ? one['#text'] : one
  return typeof text === 'string' ? decoded(text).replace(/\s+/g, ' ').trim() : ''
}
/** The first of several paths that says something. */
export const firstText = (node: unknown, ...paths: string[]): string =>
  paths.map((path) => textAt(node, path)).find((text) => text !== '') ?? ''
