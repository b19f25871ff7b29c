import type { Block } from '@shared/documents/document'
import { expect, test } from 'vitest'
import { blockGroups } from '../../../renderer/print/blocks/block-groups'

const table: Block = { kind: 'table', key: 't', columns: [], rows: [], empty: '' }
const signatures: Block = { kind: 'signatures', signatories: [] }
const heading: Block = { kind: 'heading', text: '' }
const facts: Block = { kind: 'facts', facts: [] }
const lines = (count: number): Block => ({ kind: 'lines', label: '', count })
const long: Block = { kind: 'text', text: '', long: true }

const shapeOf = (blocks: Block[], closes = true) =>
  blockGroups(blocks, closes).map((group) =>
    group.kind === 'table'
      ? `table${group.signed ? ' signed' : ''}`
      : group.kind === 'ending'
        ? `ending ${group.blocks.map(({ kind }) => kind).join(' ')}`
        : group.block.kind,
  )

test.each<[string, Block[], boolean, string[]]>([
  [
    'a sheet a day, signed below its rows',
    [table, signatures, table, signatures],
    false,
    ['table signed', 'table signed'],
  ],
  ['the last table with what closes the document', [table, signatures, table], true, ['table signed', 'table']],
  [
    'the last two sections of a report with the signatures',
    [table, lines(2), heading, facts, lines(2), heading, lines(4)],
    true,
    ['table', 'lines', 'ending heading facts lines heading lines'],
  ],
  ['one section where more would be a page', [lines(9), heading, lines(4)], true, ['lines', 'ending heading lines']],
  ['a paragraph at the end', [table, lines(2)], true, ['table', 'ending lines']],
  ['nothing held where nothing closes', [heading, lines(2)], false, ['heading', 'lines']],
  ['a letter, which may break anywhere', [heading, long], true, ['heading', 'text']],
  ['nothing', [], true, []],
])('%s', (_, blocks, closes, shape) => {
  expect(shapeOf(blocks, closes)).toEqual(shape)
})

test('no block is lost', () => {
  const blocks = [heading, table, signatures, facts, table, lines(3), heading, lines(1), heading, facts, lines(2)]
  const set = blockGroups(blocks, true).flatMap((group) =>
    group.kind === 'table'
      ? [group.table, ...(group.signed ? [group.signed] : [])]
      : group.kind === 'ending'
        ? group.blocks
        : [group.block],
  )
  expect(set).toEqual(blocks)
})
