/** Judges the placeholders of a template before anything is filled: what each means, and every problem with its place. */
import type { Bilingual } from '../model/define'
import { pictureBox } from './picture-box'
import { labelOf, meaningOf, type Resolved, suggestions } from './resolve'
import { participantShape, rootShape } from './roots'
import type { Shape, TemplateOf } from './shape'
import { type BraceFault, keyOf, type PlacedTag, type TagPlace } from './tags'

export type ProblemCode =
  | 'unknown'
  | 'several'
  | 'onlyForCohort'
  | 'inLoop'
  | 'noText'
  | 'noList'
  | 'badFormat'
  | 'picture'
  | 'noPicture'
  | 'notEnded'
  | 'notBegun'
  | 'crossed'
  | 'unclosed'
  | 'unopened'
  | 'wide'
  | 'notFilledHere'
  | 'rowsOverlap'

export interface TemplateProblem {
  code: ProblemCode
  /** As it stands in the template. */
  written: string
  place: TagPlace
  near: string
  /** Names that exist and may have been meant. */
  suggestions: readonly string[]
}

/** What stands between a beginning and an end: of the whole template, or of a loop in it. */
export interface Section {
  /** By the key of the tag. */
  values: Map<string, { resolved: Resolved; formats: readonly string[] }>
  sections: Map<string, { resolved: Resolved; inner: Section }>
}

/** A part of a template of its own: loops end in the part they begin in. */
export interface TemplatePart {
  tags: readonly PlacedTag[]
  faults: readonly (BraceFault & { place: TagPlace; near: string })[]
}

export interface CheckedTemplate {
  problems: TemplateProblem[]
  section: Section
  /** Names of the fields it asks for, as they are written in full, in their order. */
  asks: { path: string; label: Bilingual; sensitive: boolean }[]
}

const formats = new Set(['zh', 'en', 'iso', 'upper'])

const newSection = (): Section => ({ values: new Map(), sections: new Map() })

interface Open {
  tag: PlacedTag
  section: Section
  scopes: readonly Shape[]
}

/** Every problem of a template, and what it asks for. */
export function checkTemplate(of: TemplateOf, parts: readonly TemplatePart[]): CheckedTemplate {
  const checker = new Checker(of)
  for (const part of parts) checker.part(part)
  const asks = [...checker.asked].map(([path, found]) => ({ path, ...found }))
  return { problems: checker.problems, section: checker.root, asks }
}

class Checker {
  readonly problems: TemplateProblem[] = []
  readonly root = newSection()
  readonly asked = new Map<string, { label: Bilingual; sensitive: boolean }>()
  private open: Open[] = []

  constructor(private readonly of: TemplateOf) {}

  part({ tags, faults }: TemplatePart): void {
    this.open = []
    for (const { fault, written, place, near } of faults)
      this.problems.push({ code: fault, written, place, near, suggestions: [] })
    for (const tag of tags) this.tag(tag)
    for (const { tag } of this.open) this.problem('notEnded', tag)
  }

  private get here(): { section: Section; scopes: readonly Shape[] } {
    return this.open.at(-1) ?? { section: this.root, scopes: [rootShape(this.of)] }
  }

  private problem(code: ProblemCode, { written, place, near }: PlacedTag, suggested: readonly string[] = []): void {
    this.problems.push({ code, written, place, near, suggestions: suggested })
  }

  private tag(tag: PlacedTag): void {
    if (tag.mark === '/') this.end(tag)
    else if (tag.mark === '%') this.picture(tag)
    else {
      const resolved = this.resolve(tag)
      if (tag.mark !== '') this.begin(tag, resolved)
      else if (resolved) this.value(tag, resolved)
    }
  }

  private resolve(tag: PlacedTag): Resolved | null {
    const { scopes } = this.here
    const meaning = meaningOf(tag.name, scopes)
    if ('steps' in meaning) return meaning
    if ('several' in meaning) this.problem('several', tag, meaning.several)
    else if (this.of === 'person' && 'steps' in meaningOf(tag.name, [rootShape('cohort')])) {
      this.problem('onlyForCohort', tag)
    } else if (this.of === 'cohort' && 'steps' in meaningOf(tag.name, [participantShape()])) {
      this.problem('inLoop', tag, ['participants'])
    } else {
      const near = suggestions(tag.name, scopes)
      this.problem('unknown', tag, near.length > 0 ? near : suggestions(tag.name, [rootShape('person')]))
    }
    return null
  }

  /** Text documents hold pictures in their lines; workbooks would need a drawing over their cells. */
  private picture(tag: PlacedTag): void {
    if (tag.place.in !== 'text') {
      this.problem('picture', tag)
      return
    }
    const resolved = this.resolve(tag)
    if (!resolved || this.needsLoop(tag, resolved)) return
    if (!resolved.steps.at(-1)?.picture) this.problem('noPicture', tag, ['%person.photo'])
    else if (!tag.formats.every((format) => pictureBox(format))) this.problem('badFormat', tag, ['35x45'])
    else this.keep(tag, resolved)
  }

  /** A list of records may be said by their names; what stands in one needs a loop. */
  private needsLoop(tag: PlacedTag, { steps }: Resolved): boolean {
    const loop = steps.findIndex(({ many, field }, at) => many && (at < steps.length - 1 || !field))
    if (loop < 0) return false
    const list = steps.slice(0, loop + 1).map(({ key }) => key)
    this.problem('inLoop', tag, [list.join('.')])
    return true
  }

  private keep(tag: PlacedTag, resolved: Resolved): void {
    this.note(resolved)
    this.here.section.values.set(keyOf(tag), { resolved, formats: tag.formats })
  }

  private value(tag: PlacedTag, resolved: Resolved): void {
    if (this.needsLoop(tag, resolved)) return
    const last = resolved.steps.at(-1)
    if (last?.picture) this.problem('noText', tag, [`%${resolved.path}`])
    else if (!last?.field) {
      const inner = last?.shape?.().entries.filter(({ field }) => field) ?? []
      const first = inner.slice(0, 3).map(({ key }) => `${resolved.path}.${key}`)
      this.problem('noText', tag, first)
    } else if (tag.formats.some((format) => !formats.has(format))) {
      this.problem('badFormat', tag, [...formats])
    } else {
      this.keep(tag, resolved)
    }
  }

  private note(resolved: Resolved): void {
    const { path, steps } = resolved
    const sensitive = steps.some(({ sensitivity }) => sensitivity === 'S') || this.asked.get(path)?.sensitive === true
    this.asked.set(path, { label: labelOf(resolved), sensitive })
  }

  private begin(tag: PlacedTag, resolved: Resolved | null): void {
    const { section, scopes } = this.here
    // What stands inside an unknown loop is judged where the loop stands: one problem, not ten.
    if (!resolved) {
      this.open.push({ tag, section: newSection(), scopes })
      return
    }
    const before = resolved.steps.slice(0, -1)
    if (before.some(({ many }) => many)) this.problem('inLoop', tag, [before.map(({ key }) => key).join('.')])
    const last = resolved.steps.at(-1)
    const key = keyOf(tag)
    const known = section.sections.get(key) ?? { resolved, inner: newSection() }
    section.sections.set(key, known)
    this.note(resolved)
    if (tag.mark === '^') this.open.push({ tag, section, scopes })
    else this.open.push({ tag, section: known.inner, scopes: [...scopes, ...scopeOf(last)] })
  }

  private end(tag: PlacedTag): void {
    const last = this.open.at(-1)
    const same = tag.name === '' || (last && keyOf(tag) === keyOf(last.tag))
    if (last && same) {
      this.open.pop()
      return
    }
    const begun = this.open.findIndex((each) => keyOf(each.tag) === keyOf(tag))
    this.problem(begun >= 0 ? 'crossed' : 'notBegun', tag, last ? [last.tag.name] : [])
    // Ended as it was meant: what follows is judged where it stands.
    if (begun >= 0) this.open.length = begun
  }
}

/** A loop or a record opens its names; a condition on a value opens an empty scope, so that levels agree. */
function scopeOf(entry: Resolved['steps'][number] | undefined): Shape[] {
  return [entry?.shape?.() ?? { key: 'condition', label: { en: '', zh: '' }, entries: [], usual: [] }]
}
