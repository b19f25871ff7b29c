import { type Block, unitOfBar } from '@shared/documents/document'
import type { ReactNode } from 'react'
import { Words } from '../language'
import { SignatureLines } from '../SignatureLines'
import css from './Blocks.module.css'
import type { BlockGroup } from './block-groups'
import { Badges } from './Cards'
import { CertificatePage } from './CertificatePage'
import { FactList } from './FactList'
import { TableBlock } from './TableBlock'
import { Said } from './Text'
import { UprightBars } from './UprightBars'

/** A part of a document. `closing` belongs to the last one: it never stands alone on a sheet. */
export function BlockGroupView({ group, closing }: { group: BlockGroup; closing?: ReactNode }) {
  switch (group.kind) {
    case 'table': {
      const below = (
        <>
          {group.signed && <Plain block={group.signed} />}
          {closing}
        </>
      )
      return <TableBlock table={group.table} closing={group.signed || closing ? below : undefined} />
    }
    case 'ending':
      return (
        <div className={css.ending}>
          {group.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a document stay where they are
            <Plain key={index} block={block} />
          ))}
          {closing}
        </div>
      )
    case 'one':
      return (
        <>
          <Plain block={group.block} />
          {closing}
        </>
      )
  }
}

function Plain({ block }: { block: Block }) {
  switch (block.kind) {
    case 'table':
      return <TableBlock table={block} />
    case 'heading': {
      const Heading = block.level === 3 ? 'h3' : 'h2'
      return (
        <Heading className={css.heading} data-new-page={block.onNewPage || undefined}>
          <Said text={block.text} />
        </Heading>
      )
    }
    case 'text':
      return (
        <p className={block.long ? css.long : css.text}>
          <Said text={block.text} stacked long={block.long} />
        </p>
      )
    case 'facts':
      return <FactList facts={block.facts} />
    case 'figures':
      return (
        <dl className={css.figures}>
          {block.figures.map((figure) => (
            <div key={figure.label.en} className={css.figure}>
              <dt>
                <Words of={figure.label} stacked />
              </dt>
              <dd>
                <strong>
                  <Said text={figure.value} />
                </strong>{' '}
                {figure.unit !== undefined && <Said text={figure.unit} />}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'bars':
      return block.upright ? <UprightBars block={block} /> : <Bars block={block} />
    case 'cards':
      return <Badges size={block.size} cards={block.cards} />
    case 'certificate':
      return <CertificatePage certificate={block.certificate} />
    case 'signatures':
      return (
        <div className={css.signatures}>
          <SignatureLines signatories={block.signatories} abreast />
        </div>
      )
    case 'lines':
      return (
        <div className={css.lines}>
          <p>
            <Said text={block.label} />
          </p>
          {Array.from({ length: block.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
            <div key={index} className={css.line} />
          ))}
        </div>
      )
  }
}

function Bars({ block }: { block: Extract<Block, { kind: 'bars' }> }) {
  const most = block.most ?? Math.max(1, ...block.bars.map(({ value, of = 0 }) => Math.max(value, of)))
  return (
    <section className={css.bars}>
      <h2>
        <Said text={block.title} />
      </h2>
      {block.bars.map((bar) => (
        <div key={JSON.stringify(bar.label)} className={css.bar}>
          <span>
            <Said text={bar.label} stacked />
          </span>
          <span className={css.track}>
            <span className={css.fill} style={{ width: `${(bar.value / most) * 100}%` }} />
          </span>
          <span className={css.value}>
            {bar.value}
            {bar.of !== undefined && ` / ${bar.of}`} <Said text={unitOfBar(block, bar.value)} />
          </span>
        </div>
      ))}
    </section>
  )
}
